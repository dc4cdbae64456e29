import { sourceStates } from '@words/admin-press';
import { countOf } from '@words/amounts';
import { pressPage } from '@words/press';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { PressDocument } from '@/domain/contracts/press';
import { dateInWords, documentName, languageInWords } from './document-in-words';

/** A page as the list shows it. */
export function DocumentRow({ page }: { page: PressDocument }) {
  const { id, site, mentionCount, duplicateOf, error, excerpt, source } = page;
  const facts = [
    site,
    dateInWords(page),
    languageInWords(page.language),
    mentionCount > 0 ? countOf(mentionCount, 'mention') : null,
  ];
  return (
    <li className="relative py-4">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link
          href={`/admin/press/page/${id}`}
          className="min-w-0 break-words font-medium text-base text-ink underline-offset-2 after:absolute after:inset-0 hover:underline"
        >
          {documentName(page)}
        </Link>
        {source.status === 'active' ? null : (
          <Badge tone={source.status === 'banned' ? 'negative' : 'neutral'}>
            {pressPage.sourceState(sourceStates[source.status])}
          </Badge>
        )}
        {duplicateOf ? <Badge>{pressPage.isDuplicate}</Badge> : null}
      </p>
      <p className="break-words text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
      {error ? <p className="break-words text-negative text-sm">{pressPage.couldNotBeRead(error)}</p> : null}
      {excerpt ? <p className="mt-1 line-clamp-2 max-w-prose break-words text-ink">{excerpt}</p> : null}
    </li>
  );
}
