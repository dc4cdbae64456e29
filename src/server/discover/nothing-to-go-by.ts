import { absenceWords } from '@words/list-notes';
import { AppError } from '@/domain/app-error';

/** The refusal of what needs a taste or music to go by. */
export const nothingToGoBy = (reason: 'no_taste' | 'no_library'): AppError =>
  new AppError('conflict', absenceWords[reason], { reason });
