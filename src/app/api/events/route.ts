import { defineRoute } from '@/app/http/define-route';
import { streamEvents } from '@/server/observability/stream-events';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Server-sent events: jobs, library, discover, session, feedback, playlist',
    answers: { 200: 'text/event-stream' },
  },
  ({ user, request }) =>
    new Response(streamEvents(user.id, request.signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies that buffer would hold the news back.
        'x-accel-buffering': 'no',
      },
    }),
);
