import { recentSearches } from '@words/search';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';

/** Before a word is typed: what was searched for lately, or how to begin. */
export function RecentSearches({
  recent,
  onPick,
  onClear,
}: {
  recent: readonly string[];
  onPick: (query: string) => void;
  onClear: () => void;
}) {
  if (recent.length === 0) {
    return <p className="max-w-md text-base text-muted">{recentSearches.howToBegin}</p>;
  }
  return (
    <section aria-labelledby="recent-searches">
      <div className="flex items-center justify-between gap-4 pb-3">
        <h2 id="recent-searches" className="display text-lg">
          {recentSearches.title}
        </h2>
        <Button variant="ghost" size="sm" onClick={onClear}>
          {recentSearches.forget}
        </Button>
      </div>
      <ul className="flex flex-wrap gap-2">
        {recent.map((query) => (
          <li key={query}>
            <Chip onClick={() => onPick(query)}>{query}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
