'use client';

import { common } from '@words/common';
import { searchPage } from '@words/search';
import { places } from '@words/shell';
import { Command, Search, X } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { usePalette } from './palette/use-palette';
import { addRecentSearch, findRecentSearches, saveRecentSearches } from './recent-searches';
import { RecentSearches } from './recent-searches-list';
import { SearchResults } from './search-results';

/** How long a search has to stand before it is remembered. */
const REMEMBER_AFTER_MS = 1500;

/** As the server takes it. */
const MAX_LENGTH = 200;

/** Search as one types; forgives typos. The address follows, so that a search can be shared and returned to. */
export function SearchPage() {
  const search = useSearchParams();
  const showPalette = usePalette((state) => state.show);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(() => search.get('q')?.slice(0, MAX_LENGTH) ?? '');
  const [recent, setRecent] = useState<string[]>([]);

  useEffect(() => {
    setRecent(findRecentSearches());
    // Who comes to the search page comes to type.
    input.current?.focus();
  }, []);
  useEffect(() => {
    window.history.replaceState(null, '', query ? `/search?q=${encodeURIComponent(query)}` : '/search');
    const timer = setTimeout(() => {
      setRecent((earlier) => {
        const next = addRecentSearch(query, earlier);
        saveRecentSearches(next);
        return next;
      });
    }, REMEMBER_AFTER_MS);
    return () => clearTimeout(timer);
  }, [query]);

  return (
    <div className="flex flex-col gap-8">
      <h1 className="sr-only">{places.search}</h1>
      <search className="relative max-w-3xl">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // Results are there already; on a phone the keyboard makes room for them.
            input.current?.blur();
          }}
        >
          <Search aria-hidden className="-translate-y-1/2 absolute top-1/2 left-1 size-6 text-faint" />
          <input
            type="search"
            ref={input}
            value={query}
            maxLength={MAX_LENGTH}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={searchPage.placeholder}
            aria-label={searchPage.label}
            autoComplete="off"
            spellCheck={false}
            className="display h-16 w-full border-line-strong border-b bg-transparent pr-12 pl-11 text-xl outline-none transition-colors placeholder:text-faint focus:border-accent [&::-webkit-search-cancel-button]:hidden"
          />
        </form>
        {query ? (
          <IconButton
            label={common.clear}
            className="-translate-y-1/2 absolute top-1/2 right-0"
            onClick={() => setQuery('')}
          >
            <X aria-hidden />
          </IconButton>
        ) : null}
      </search>
      <Button variant="secondary" className="w-fit max-md:h-11" onClick={() => showPalette()}>
        <Command aria-hidden className="size-4" />
        {searchPage.morePalette}
      </Button>
      {query.trim() ? (
        <SearchResults query={query} />
      ) : (
        <RecentSearches
          recent={recent}
          onPick={setQuery}
          onClear={() => {
            saveRecentSearches([]);
            setRecent([]);
          }}
        />
      )}
    </div>
  );
}
