import { AppError } from '@/domain/app-error';
import type { NoListReason } from '@/domain/contracts/discover';

/** Why there is no list, in words for the listener. */
export const absenceWords: Record<NoListReason, string> = {
  no_such_week: 'There is no list of that week.',
  no_library: 'There is no music yet to choose from.',
  no_taste: 'Pick a few artists first, so that there is something to go by.',
  building: 'Your list is being made.',
};

/** The refusal of what needs a taste or music to go by. */
export const nothingToGoBy = (reason: 'no_taste' | 'no_library'): AppError =>
  new AppError('conflict', absenceWords[reason], { reason });
