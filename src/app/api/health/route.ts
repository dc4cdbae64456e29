import { ok } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { healthSchema } from '@/domain/contracts/admin';
import { checkHealth } from '@/server/health/check-health';
import { keepWarm } from '@/server/health/keep-warm';

export const GET = defineRoute(
  {
    access: 'public',
    summary: 'Whether the parts answer; 503 says which are down',
    answers: { 200: healthSchema, 503: healthSchema },
  },
  async () => {
    const health = await checkHealth(new Date());
    // The start asks for this before it tells anybody the address; routes share what is kept, what runs before them does not.
    if (health.status === 'ok') keepWarm();
    return ok(health, { status: health.status === 'ok' ? 200 : 503 });
  },
);
