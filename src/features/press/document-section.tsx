'use client';

import { pressPages } from '@words/press';
import { useEffect, useRef } from 'react';
import { Section } from '@/features/library/section';
import { useListParams } from '@/features/library/use-list-params';
import { DocumentFilters } from './document-filters';
import { DocumentList } from './document-list';
import { documentParamsSchema, noFilters } from './document-params';
import { DocumentSearch } from './document-search';

/** All that was read, to be searched and looked at. */
export function DocumentSection() {
  const box = useRef<HTMLDivElement>(null);
  const { params, setParams } = useListParams(documentParamsSchema);
  const { q, source, artist, only } = params;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to the pages of a source or an artist leads here
  useEffect(() => {
    if (window.location.hash === '#pages') box.current?.focus();
  }, [source, artist]);
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Section title={pressPages.title} anchor="pages">
        <div className="flex flex-col gap-3 pb-4">
          <DocumentSearch query={q ?? ''} onSearch={(words) => setParams({ q: words || undefined })} />
          <DocumentFilters params={params} setParams={setParams} />
        </div>
        <DocumentList
          filters={{ q, sourceId: source, artistId: artist, only }}
          onShowAll={() => {
            setParams(noFilters);
            box.current?.focus({ preventScroll: true });
          }}
        />
      </Section>
    </div>
  );
}
