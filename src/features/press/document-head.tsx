'use client';

import { sourceStates } from '@words/admin-press';
import { countOf } from '@words/amounts';
import { pressPage } from '@words/press';
import { Ban, ExternalLink, ShieldCheck } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { PressDocumentDetail } from '@/domain/contracts/press';
import { useSourceStatus } from '@/features/admin/use-source-status';
import { dateInWords, documentName, languageInWords } from './document-in-words';
import { standingMentions } from './use-mark-correction';

/** Title, where it stands, and what there is to say of it. */
export function DocumentHead({ page }: { page: PressDocumentDetail }) {
  const { url, site, source, duplicateOf, error } = page;
  const isWeb = url !== null && /^https?:\/\//i.test(url);
  const facts = [
    site,
    dateInWords(page),
    languageInWords(page.language),
    countOf(standingMentions(page).length, 'mention'),
  ];
  return (
    <header className="flex flex-col gap-3 pb-8">
      <h2 className="display break-words text-xl">{documentName(page)}</h2>
      <p className="text-base text-muted">{facts.filter(Boolean).join(' · ')}</p>
      {isWeb ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="inline-flex min-h-11 max-w-full items-center gap-2 self-start break-all text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink md:min-h-0"
        >
          <ExternalLink aria-hidden className="size-4 shrink-0" />
          {pressPage.readOriginal}
          <span className="sr-only"> {pressPage.opensNewTab}</span>
        </a>
      ) : url ? (
        <p className="break-all font-mono text-faint text-xs">{url}</p>
      ) : null}
      <SourceLine source={source} />
      {duplicateOf ? (
        <p className="text-muted">
          {pressPage.saysTheSame(
            <Link
              href={`/admin/press/page/${duplicateOf.id}`}
              className="text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink"
            >
              {duplicateOf.title || pressPage.anotherPage}
            </Link>,
          )}
        </p>
      ) : null}
      {error ? <p className="break-words text-negative">{pressPage.notReadLastTime(error)}</p> : null}
    </header>
  );
}

function SourceLine({ source }: { source: PressDocumentDetail['source'] }) {
  const setStatus = useSourceStatus(source);
  const isBanned = source.status === 'banned';
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
      <span className="flex min-w-0 items-center gap-2">
        {pressPage.cameFrom}
        <Link
          href={`/admin/press?source=${source.id}#pages`}
          className="min-w-0 truncate text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink"
        >
          {source.title}
        </Link>
        {source.status === 'active' ? null : (
          <Badge tone={isBanned ? 'negative' : 'neutral'}>{sourceStates[source.status]}</Badge>
        )}
      </span>
      <Button
        size="sm"
        className="max-md:h-11"
        aria-label={isBanned ? pressPage.liftBan(source.title) : pressPage.ban(source.title)}
        onClick={() => void setStatus(isBanned ? 'active' : 'banned')}
      >
        {isBanned ? <ShieldCheck aria-hidden className="size-4" /> : <Ban aria-hidden className="size-4" />}
        {isBanned ? pressPage.liftThisBan : pressPage.banThis}
      </Button>
    </p>
  );
}
