import { countOf } from '@words/amounts';
import { groupList } from '@words/map';
import { Link } from '@/components/ui/link';
import type { SoundMap } from '@/domain/contracts/sounds';

/**
 * The groups with their names, each leading to its tracks.
 * @param colors of the groups on the map, while it shows them
 */
export function GroupList({
  groups,
  colors,
}: {
  groups: SoundMap['groups'];
  colors: readonly string[] | null;
}) {
  if (groups.length === 0) {
    return <p className="text-muted">{groupList.none}</p>;
  }
  return (
    <section aria-labelledby="groups">
      <h2 id="groups" className="label pb-3">
        {groupList.title}
      </h2>
      <ul className="flex flex-col gap-1">
        {groups.map(({ id, words, terms, trackCount }, index) => (
          <li key={id}>
            <Link
              href={`/library/tracks?group=${id}`}
              className="flex min-h-11 items-baseline justify-between gap-3 rounded-sm px-2 py-2 transition-colors hover:bg-hover"
            >
              <span className="min-w-0">
                <span className="flex items-baseline gap-2 text-ink">
                  {colors ? (
                    <span
                      aria-hidden
                      className="size-2.5 shrink-0 rounded-full"
                      style={{ backgroundColor: colors[index] }}
                    />
                  ) : null}
                  {(terms.length > 0 ? terms : words).join(', ')}
                </span>
                {terms.length > 0 ? (
                  <span className="block text-muted text-sm">{words.join(', ')}</span>
                ) : null}
              </span>
              <span className="shrink-0 text-faint text-sm">{countOf(trackCount, 'track')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
