import { nameKey } from '@/domain/name-key';

const MOST_KEPT = 200_000;

/** Keys of names that come again and again: making one takes longer than all else that is done to a line. */
export class NameKeys {
  private readonly kept = new Map<string, string>();

  of(name: string): string {
    const known = this.kept.get(name);
    if (known !== undefined) return known;
    const key = nameKey(name);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(name, key);
    return key;
  }
}
