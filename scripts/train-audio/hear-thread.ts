import { parentPort } from 'node:worker_threads';
import { hearComposed, hearRecording } from './hear-examples';

export type HearRequest = { kind: 'composed'; item: number } | { kind: 'recording'; item: string };
export type HearReply = { heard: unknown } | { error: string };

parentPort!.on('message', async (request: HearRequest) => {
  let reply: HearReply;
  try {
    const heard = request.kind === 'composed' ? hearComposed(request.item) : hearRecording(request.item);
    reply = { heard: await heard };
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(reply);
});
