'use client';

import { pressSearch } from '@words/press';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';

/** Typists pause longer between words than within them. */
const PAUSE_MS = 300;
/** As the server takes it. */
const MAX_LENGTH = 200;

/** Searches as one types; what is searched for stands in the address, and follows it. */
export function DocumentSearch({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(query);
  const told = useRef(query);
  const tell = useRef(onSearch);
  useEffect(() => {
    tell.current = onSearch;
  });
  useEffect(() => {
    // The address changed by other means: back, or "show all".
    if (query === told.current) return;
    told.current = query;
    setDraft(query);
  }, [query]);
  useEffect(() => {
    const wanted = draft.trim();
    if (wanted === told.current) return;
    const timer = setTimeout(() => {
      told.current = wanted;
      tell.current(wanted);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <search className="relative max-w-3xl">
      <Search aria-hidden className="-translate-y-1/2 absolute top-1/2 left-3 size-5 text-faint" />
      <Input
        ref={input}
        type="search"
        aria-label={pressSearch.label}
        placeholder={pressSearch.placeholder}
        value={draft}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        className="pr-11 pl-10 [&::-webkit-search-cancel-button]:hidden"
      />
      {draft ? (
        <IconButton
          label={pressSearch.clear}
          size="touch"
          className="absolute top-0 right-0"
          onClick={() => {
            setDraft('');
            input.current?.focus();
          }}
        >
          <X aria-hidden />
        </IconButton>
      ) : null}
    </search>
  );
}
