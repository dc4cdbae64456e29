/** How memories of the compiled kernels are laid out, whoever fills them. */
export const PAGE_BYTES = 65_536;
/** The first page is the kernels' own. */
export const FIRST_ADDRESS = PAGE_BYTES;
/** A cache line: threads that write to neighbours would wait for each other. */
const ALIGNMENT = 64;

/** So many bytes, up to where the next may begin. */
export function alignedBytes(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** What the module of the kernels asks for. */
export function kernelImports(memory: WebAssembly.Memory): WebAssembly.Imports {
  const abort = () => {
    throw new Error('A kernel stopped: its arguments make no sense');
  };
  return { env: { memory, abort } };
}
