import type { KernelTask } from '@/recommenders/collaborative/kernels/kernel-task';

/** What a team asks of one of its threads; each is answered with a TeamReply, in order. */
export type TeamRequest =
  | { kind: 'open'; module: WebAssembly.Module; memory: WebAssembly.Memory }
  | { kind: 'run'; task: KernelTask; member: number };

export type TeamReply = { error?: string };
