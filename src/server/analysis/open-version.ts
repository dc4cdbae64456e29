/** Failures that are told to the listener and yet may pass. */
export type OpenFailure = 'needs-ffmpeg' | 'crashed';

/**
 * The version a failure is stored under that need not be the last word: as no model has it, a later run finds the track
 * again.
 */
export const openVersion = (modelVersion: string, failure: OpenFailure) => `${modelVersion}/${failure}`;
