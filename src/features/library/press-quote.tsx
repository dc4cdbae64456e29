import { language } from '@words/language';
import { quoted } from '@words/quotes';
import type { PressQuote as Quote } from '@/domain/contracts/library';

const date = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' });

/** A sentence somebody wrote, with where it stands. Plain text: what was found on the web never becomes HTML here. */
export function PressQuote({ quote }: { quote: Quote }) {
  const source = [quote.site, quote.publishedAt ? date.format(new Date(quote.publishedAt)) : null]
    .filter(Boolean)
    .join(', ');
  return (
    <figure className="border-signal-text border-l-2 pl-3">
      <blockquote className="text-pretty font-display text-base text-ink leading-snug">
        {quoted(quote.sentence)}
      </blockquote>
      <figcaption className="mt-1.5 text-muted text-xs">
        {quote.url ? (
          <a
            href={quote.url}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="rounded-[2px] underline decoration-line-strong underline-offset-2 hover:text-ink hover:decoration-ink"
          >
            {quote.title || quote.url}
          </a>
        ) : (
          <cite className="not-italic">{quote.title}</cite>
        )}
        {source ? <span className="block">{source}</span> : null}
      </figcaption>
    </figure>
  );
}
