import type { PressMention } from '@/domain/contracts/press';

/** Says of an element that it marks a name, so that it can be found again. */
export const markKey = ({ artist, spelling }: Pick<PressMention, 'artist' | 'spelling'>) =>
  `${artist.id} ${spelling.toLowerCase()}`;

/** The first mark behind the one in use that stays when all of this name go; one before it where there is none. */
export function nextMarkAfter(box: HTMLElement | null, mention: PressMention): HTMLElement | null {
  const marks = [...(box?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  const at = marks.findIndex((mark) => mark.dataset.mentionId === mention.id);
  const stays = (mark: HTMLElement) => mark.dataset.mark !== markKey(mention);
  return marks.slice(at + 1).find(stays) ?? marks.slice(0, Math.max(0, at)).findLast(stays) ?? null;
}
