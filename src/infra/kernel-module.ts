import { readFileSync } from 'node:fs';

/** Where the build puts the compiled numerical kernels, below the project's folder. */
export const kernelsFile = 'build/kernels.wasm';

let loaded: WebAssembly.Module | undefined;

/**
 * The compiled numerical kernels, some kilobytes that are read once a process.
 * @throws Error when they were not built, which every start and every test run does first
 */
export function loadKernelModule(): WebAssembly.Module {
  try {
    loaded ??= new WebAssembly.Module(readFileSync(kernelsFile));
  } catch (cause) {
    throw new Error(`The numerical kernels cannot be read from ${kernelsFile}: run npm start once`, {
      cause,
    });
  }
  return loaded;
}
