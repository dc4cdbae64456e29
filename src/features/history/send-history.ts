import { bringHistory } from '@words/history';
import { historyAddedSchema } from '@/domain/contracts/history';
import { ApiError } from '@/features/api/api-error';
import { apiErrorOf } from '@/features/api/request';

/**
 * Sends a file to be read. With XMLHttpRequest: `fetch` does not say how much of a body is under way.
 * @param onProgress told the share that is sent, 0 .. 1
 * @returns the import's id
 * @throws ApiError; the signal's reason when it was called off
 */
export function sendHistory(
  file: File,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', `/api/history/imports?${new URLSearchParams({ name: file.name.slice(0, 255) })}`);
    call.responseType = 'json';
    call.setRequestHeader('content-type', 'application/octet-stream');
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    call.onload = () => {
      const added = historyAddedSchema.safeParse(call.response);
      if (call.status === 201 && added.success) resolve(added.data.id);
      else reject(apiErrorOf(call.status, call.response));
    };
    call.onerror = () => reject(new ApiError(0, 'offline', bringHistory.connectionLost));
    call.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => call.abort());
    call.send(file);
  });
}
