'use client';

import { pressPage } from '@words/press';
import { memo, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { createMenuHandle, type MenuHandle } from '@/components/ui/shared-menu';
import type { PressDocumentDetail, PressMention } from '@/domain/contracts/press';
import { Mark } from './mark';
import { MarkMenu } from './mark-menu';
import { endOfChunks, markParagraphs, type Paragraph } from './mark-paragraphs';
import { nextMarkAfter } from './next-mark';
import { standingMentions, useMarkCorrection } from './use-mark-correction';

/** What a page says, with the names in it marked. Text only: what was found on the web never becomes HTML here. */
export function MarkedText({ page }: { page: PressDocumentDetail }) {
  const [handle] = useState(() => createMenuHandle<PressMention>());
  const [chunks, setChunks] = useState(1);
  const box = useRef<HTMLDivElement>(null);
  const nextFocus = useRef<HTMLElement | null>(null);
  const correct = useMarkCorrection(page);
  const mentions = useMemo(() => standingMentions(page), [page]);
  const paragraphs = useMemo(() => markParagraphs(page.text, mentions), [page.text, mentions]);
  const end = endOfChunks(paragraphs, chunks);
  const inTitle = onceEach(mentions.filter(({ offset }) => offset < 0));
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {inTitle.length > 0 ? (
        <p className="pb-6 text-muted">
          {pressPage.inTitle}{' '}
          {inTitle.map((mention, index) => (
            <span key={mention.id}>
              {index > 0 ? ', ' : null}
              <Mark handle={handle} mention={mention}>
                {mention.spelling}
              </Mark>
            </span>
          ))}
        </p>
      ) : null}
      <div dir="auto" lang={page.language ?? undefined} className="flex max-w-prose flex-col gap-4">
        {paragraphs.slice(0, end).map((paragraph) => (
          <MarkedParagraph key={paragraph.offset} paragraph={paragraph} handle={handle} />
        ))}
      </div>
      {end < paragraphs.length ? (
        <Button className="mt-6 max-md:h-11" onClick={() => setChunks(chunks + 1)}>
          {pressPage.showMore(Math.round((100 * (paragraphs.length - end)) / paragraphs.length))}
        </Button>
      ) : null}
      <MarkMenu
        handle={handle}
        site={page.site}
        finalFocus={() => {
          const target = nextFocus.current;
          nextFocus.current = null;
          return target;
        }}
        onDeny={(mention, scope) => {
          // Its marks go: the focus moves to the next name, or to the text.
          nextFocus.current = nextMarkAfter(box.current, mention) ?? box.current;
          correct.mutate({ mention, scope });
        }}
      />
    </div>
  );
}

const MarkedParagraph = memo(function MarkedParagraph({
  paragraph,
  handle,
}: {
  paragraph: Paragraph;
  handle: MenuHandle<PressMention>;
}) {
  return (
    <p className="whitespace-pre-line break-words text-base text-ink leading-relaxed">
      {paragraph.pieces.map(({ offset, text, mention }) =>
        mention ? (
          <Mark key={offset} handle={handle} mention={mention}>
            {text}
          </Mark>
        ) : (
          text
        ),
      )}
    </p>
  );
});

const onceEach = (mentions: PressMention[]) => [
  ...new Map(mentions.map((mention) => [`${mention.artist.id} ${mention.track?.id}`, mention])).values(),
];
