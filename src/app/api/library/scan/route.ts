import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { requestScan } from '@/server/library/request-scan';

export const POST = defineRoute({ access: 'admin' }, async () => accepted(await requestScan()));
