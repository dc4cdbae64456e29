import { ok } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { healthSchema } from '@/domain/contracts/admin';
import { checkHealth } from '@/server/health/check-health';

export const GET = defineRoute(
  {
    access: 'public',
    summary: 'Whether the parts answer; 503 says which are down',
    answers: { 200: healthSchema, 503: healthSchema },
  },
  async () => {
    const health = await checkHealth(new Date());
    return ok(health, { status: health.status === 'ok' ? 200 : 503 });
  },
);
