import { answerCover, answerData } from './answer-data';
import { answerFile, dropOldVersions, isFile, keepFiles } from './answer-file';
import { answerFlight, answerPage, warm } from './answer-page';
import { answerStream } from './answer-stream';
import { kindOfRequest } from './kind-of-request';
import { noteOwner } from './owner';
import { notePlaying } from './send-steadily';
import { type FetchCall, scope } from './worker-scope';

/** Stands between the pages and the network; see docs/offline.md. Built by scripts/start/build-service-worker.ts. */
scope.addEventListener('install', (event) => event.waitUntil(keepFiles()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => scope.clients.claim()));
});

scope.addEventListener('message', (event) => {
  if (isMessage(event.data, 'take-over')) event.waitUntil(scope.skipWaiting());
  if (isMessage(event.data, 'warm')) event.waitUntil(warm(event.data.paths ?? []));
  if (isMessage(event.data, 'owner') && event.data.userId) event.waitUntil(noteOwner(event.data.userId));
  if (isMessage(event.data, 'playing') && event.data.trackId) notePlaying(event.data.trackId);
});

scope.addEventListener('fetch', (event) => {
  const answer = answerOf(event);
  if (answer) event.respondWith(answer);
});

/** The answer to a request, or null where the browser may go its own way. */
function answerOf(event: FetchCall): Promise<Response> | null {
  const { request } = event;
  const { method, mode } = request;
  const asked = {
    url: new URL(request.url),
    method,
    mode,
    header: (name: string) => request.headers.get(name),
  };
  switch (kindOfRequest(asked, scope.location.origin, isFile)) {
    case 'page':
      return answerPage(event);
    case 'flight':
      return answerFlight(event);
    case 'file':
      return answerFile(request);
    case 'stream':
      return answerStream(request);
    case 'cover':
      return answerCover(request);
    case 'answer':
      return answerData(event);
    default:
      return null;
  }
}

const isMessage = (
  data: unknown,
  kind: string,
): data is { kind: string; paths?: string[]; userId?: string; trackId?: string } =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === kind;
