import { isRedisInstalled, startRedis } from '@tests/setup/redis-server';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeQueue } from './describe-queue';

describe.skipIf(!isRedisInstalled())('the queue in Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;

  beforeAll(async () => {
    redis = await startRedis();
    process.env.REDIS_URL = redis.url;
  });
  afterAll(async () => {
    delete process.env.REDIS_URL;
    await redis.stop();
  });

  describeQueue('redis');
});
