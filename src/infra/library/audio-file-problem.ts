/** Why a music file was refused. */
export type AudioFileProblemCode =
  /** Could not be opened or read: permissions, a failing disk. */
  | 'unreadable'
  | 'empty'
  /** Its content is no known audio format, whatever its name says. */
  | 'not_audio'
  /** Known format without any music in it, or with a broken structure. */
  | 'damaged'
  /** The stream's own headers come again where music should begin. */
  | 'repeated_headers'
  /** Reading the tags took longer than a file is allowed. */
  | 'too_slow';

/** A file the library cannot take; `message` is for the person who owns it. */
export class AudioFileProblem extends Error {
  override name = 'AudioFileProblem';
  constructor(
    readonly code: AudioFileProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
