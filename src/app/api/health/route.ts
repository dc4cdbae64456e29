import { ok } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { checkHealth } from '@/server/health/check-health';

export const GET = defineRoute({ access: 'public' }, async () => {
  const health = await checkHealth(new Date());
  return ok(health, { status: health.status === 'ok' ? 200 : 503 });
});
