import { createUser } from '@tests/factories/create-user';
import { afterEach, describe, expect, test } from 'vitest';
import { jobListSchema } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { closeQueues } from '@/jobs/queues';
import { streamEvents } from '@/server/observability/stream-events';

afterEach(closeQueues);

/** Reads the events of a listener's stream one by one. */
function listen(userId: string) {
  const stop = new AbortController();
  const reader = streamEvents(userId, stop.signal).getReader();
  const decoder = new TextDecoder();
  let text = '';
  const next = async (): Promise<{ name: string; data: unknown }> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const match = /^event: (.+)\ndata: (.+)$/.exec(block);
        if (match) return { name: match[1]!, data: JSON.parse(match[2]!) };
        continue;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('The stream ended.');
      text += decoder.decode(value, { stream: true });
    }
  };
  const nextOf = async (name: string) => {
    for (;;) {
      const event = await next();
      if (event.name === name) return event.data;
    }
  };
  return { next, nextOf, stop: () => reader.cancel() };
}

const addList = (userId: string, week: string) =>
  database().discoverList.create({ data: { userId, week, blend: {} } });

const addMixes = (userId: string, madeAt: Date) => {
  const row = { day: '2026-11-18', madeAt, isEarly: false, knowledge: {}, mixes: [] };
  return database().tasteMixes.upsert({ where: { userId }, create: { userId, ...row }, update: row });
};

describe('the events of a listener', () => {
  test('tell the jobs at once and whenever they change, and the library when a scan begins', async () => {
    const user = await createUser();
    const events = listen(user.id);
    expect(await events.next()).toEqual({ name: 'jobs', data: { items: [] } });
    await enqueue('scan-library', {});
    const jobs = jobListSchema.parse(await events.nextOf('jobs'));
    expect(jobs.items).toMatchObject([{ name: 'scan-library', state: 'waiting' }]);
    expect(await events.nextOf('library')).toEqual({});
    await events.stop();
  });

  test('tell of one’s own new lists, not of others’, nor of those that were there', async () => {
    const [user, other] = [await createUser(), await createUser()];
    await addList(user.id, '2026-W46');
    const events = listen(user.id);
    await events.nextOf('jobs');
    await addList(other.id, '2026-W48');
    await addList(user.id, '2026-W47');
    expect(await events.nextOf('discover')).toEqual({ week: '2026-W47' });
    await events.stop();
  });

  test('tell when the mixes of one’s tastes were made, whether there were some before or not', async () => {
    const [user, other] = [await createUser(), await createUser()];
    const events = listen(user.id);
    await events.nextOf('jobs');
    await addMixes(other.id, new Date());
    await addMixes(user.id, new Date('2026-11-18T00:05:00Z'));
    expect(await events.nextOf('mixes')).toEqual({});
    await addMixes(user.id, new Date('2026-11-18T06:05:00Z'));
    expect(await events.nextOf('mixes')).toEqual({});
    await events.stop();
  });
});
