export type AudioDecodeErrorCode = 'unreadable' | 'not-audio' | 'needs-ffmpeg' | 'damaged';

/** Why a file gave no samples. `message` is fit for the library's list of refused files. */
export class AudioDecodeError extends Error {
  override name = 'AudioDecodeError';
  constructor(
    readonly code: AudioDecodeErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
