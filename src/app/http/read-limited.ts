import { refusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';

const maxBodyBytes = 1_000_000;

/**
 * Reads a body of at most one megabyte.
 * @throws AppError 413 when larger, without reading on
 */
export async function readLimited(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new AppError('payload_too_large', refusals.bodyTooLarge(maxBodyBytes));
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
