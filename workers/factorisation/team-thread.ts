import { parentPort } from 'node:worker_threads';
import { runKernelTask } from '@/recommenders/collaborative/kernels/kernel-task';
import { instantiateKernels, type Kernels } from '@/recommenders/collaborative/kernels/kernels';
import type { TeamReply, TeamRequest } from './team-messages';

const port = parentPort!;
let kernels: Kernels | undefined;

port.on('message', async (request: TeamRequest) => {
  const reply: TeamReply = {};
  try {
    if (request.kind === 'open') kernels = await instantiateKernels(request.module, request.memory);
    else runKernelTask(kernels!, request.task, request.member);
  } catch (error) {
    reply.error = error instanceof Error ? error.message : String(error);
  }
  port.postMessage(reply);
});
