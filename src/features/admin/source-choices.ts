import type { PressSource } from '@/domain/contracts/press';
import type { SourceAction } from './use-source-actions';

/** What a source's buttons and its menu both offer. */
export interface SourceChoices {
  source: PressSource;
  actions: SourceAction[];
  onEdit: () => void;
}

/** The pages of one source, as an address. */
export const pagesOf = (source: Pick<PressSource, 'id'>) => `/admin/press?source=${source.id}#pages`;
