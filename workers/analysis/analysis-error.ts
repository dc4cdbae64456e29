import type { AudioDecodeErrorCode } from '@/infra/audio/audio-decode-error';

/** `crashed`: the thread died on this file. `failed`: anything else that is not the file's fault. */
export type AnalysisErrorCode = AudioDecodeErrorCode | 'failed' | 'crashed';

/** Why a file has no analysis. `message` is fit for the library's list of refused files. */
export class AnalysisError extends Error {
  override name = 'AnalysisError';
  constructor(
    readonly code: AnalysisErrorCode,
    message: string,
  ) {
    super(message);
  }
}
