import { spokenTime } from '@words/player';

/** A position or length as people write it: "3:07", "1:02:09". */
export function formatTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part));
  if (parts[0]) return `${hours}:${minutes!.padStart(2, '0')}:${rest!.padStart(2, '0')}`;
  return `${minutes}:${rest!.padStart(2, '0')}`;
}

/** The same for those who hear it: "3 minutes 7 seconds". */
export function speakTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return spokenTime(Math.floor(seconds / 60), seconds % 60);
}
