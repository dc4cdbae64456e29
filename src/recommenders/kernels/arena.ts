import { alignedBytes, FIRST_ADDRESS, PAGE_BYTES } from './kernel-memory';

/** What 32-bit addresses reach. */
const LARGEST_BYTES = 2 ** 32 - PAGE_BYTES;

/** A plan of what lies where in a memory; nothing is reserved until `createMemory`. */
export class Arena {
  #top = FIRST_ADDRESS;

  /** @returns the address of so many bytes */
  take(bytes: number): number {
    const address = this.#top;
    this.#top += alignedBytes(bytes);
    return address;
  }

  /**
   * Memory for all that was taken, filled with zeros, shared so that threads can work on it together.
   * @throws RangeError when it is more than the 4 GB that the kernels can address
   */
  createMemory(): WebAssembly.Memory {
    if (this.#top > LARGEST_BYTES)
      throw new RangeError(
        `The factorisation needs ${(this.#top / 2 ** 30).toFixed(1)} GiB, more than the 4 GiB that one process can address: use fewer factors`,
      );
    const pages = Math.ceil(this.#top / PAGE_BYTES);
    // The module declares the largest maximum; a memory's own may be smaller.
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  }
}
