import { type KernelTask, runKernelTask } from './kernel-task';
import { instantiateKernels } from './kernels';

/** Those who do a factorisation together. Threads are the platform's business, so whoever has them passes a team in. */
export interface Team {
  /** How many work at once; each needs scratch memory of its own. */
  members: number;
  /** Has every member ready on a memory. */
  open(memory: WebAssembly.Memory): Promise<OpenTeam>;
}

export interface OpenTeam {
  /** Resolves when all members have done their part of the task. */
  run(task: KernelTask): Promise<void>;
  close(): Promise<void>;
}

/** A team of one: the calling thread itself, which is busy meanwhile. */
export function soloTeam(module: WebAssembly.Module): Team {
  return {
    members: 1,
    open: async (memory) => {
      const kernels = await instantiateKernels(module, memory);
      return {
        run: async (task) => runKernelTask(kernels, task, 0),
        close: async () => {},
      };
    },
  };
}
