import { readFile } from 'node:fs/promises';

/** Where the build puts the compiled numerical kernels, below the project's folder. */
export const kernelsFile = 'build/kernels.wasm';

let loaded: Promise<WebAssembly.Module> | undefined;

/**
 * The compiled numerical kernels, read once a process.
 * @throws Error when they were not built, which every start and every test run does first
 */
export function loadKernelModule(): Promise<WebAssembly.Module> {
  loaded ??= readFile(kernelsFile)
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((cause: unknown) => {
      loaded = undefined;
      throw new Error(`The numerical kernels cannot be read from ${kernelsFile}: run npm start once`, {
        cause,
      });
    });
  return loaded;
}
