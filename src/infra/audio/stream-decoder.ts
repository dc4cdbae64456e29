import type { AudioChunk } from '@/domain/audio-chunk';

/** What a decoder made of the bytes it has been given: perhaps no samples yet, perhaps complaints. */
export interface DecodedPart extends AudioChunk {
  /** Reasons given by the decoder for frames it could not use. */
  problems: string[];
}

/** Bytes in, samples out, in pieces of any size. Not re-entrant: await each call. */
export interface StreamDecoder {
  push(bytes: Uint8Array): Promise<DecodedPart>;
  /** The samples still held back; call once, after the last `push`. */
  flush(): Promise<DecodedPart>;
  close(): void;
}
