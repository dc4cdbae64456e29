'use client';

import { feedSuggestions } from '@words/admin-press';
import { common } from '@words/common';
import { language } from '@words/language';
import { feedCovers } from '@words/well-known-feeds';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { WELL_KNOWN_FEEDS, type WellKnownFeed } from '@/domain/well-known-feeds';
import { errorMessage } from '@/features/api/error-message';
import { useAddPressSource, usePressSources } from './use-press';

const FIRST = 6;
const languages = new Intl.DisplayNames([language], { type: 'language' });

/** The same address, however it was typed. */
const plain = (address: string) => address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');

/** Publications to begin with. */
export function FeedSuggestions() {
  const [all, setAll] = useState(false);
  const sources = usePressSources().data?.items ?? [];
  const known = new Set(sources.map(({ location }) => plain(location)));
  return (
    <div className="min-w-0">
      <h3 className="pb-1 font-medium text-base text-ink">{feedSuggestions.title}</h3>
      <p className="pb-3 text-muted">{feedSuggestions.about}</p>
      <ul
        aria-label={feedSuggestions.title}
        className="flex flex-col divide-y divide-line border-line border-y"
      >
        {(all ? WELL_KNOWN_FEEDS : WELL_KNOWN_FEEDS.slice(0, FIRST)).map((feed) => (
          <Suggestion key={feed.address} feed={feed} isAdded={known.has(plain(feed.address))} />
        ))}
      </ul>
      {all ? null : (
        <Button className="mt-4 max-md:h-11" onClick={() => setAll(true)}>
          {feedSuggestions.showAll(WELL_KNOWN_FEEDS.length)}
        </Button>
      )}
    </div>
  );
}

function Suggestion({ feed, isAdded }: { feed: WellKnownFeed; isAdded: boolean }) {
  const add = useAddPressSource();
  const { name, address, covers } = feed;
  const isDone = isAdded || add.isSuccess;
  return (
    <li className="flex items-center gap-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium text-ink">{name}</p>
        <p className="text-muted text-sm">
          {feedCovers[covers]} · {languages.of(feed.language)}
        </p>
        <p className="truncate font-mono text-faint text-xs" title={address}>
          {address}
        </p>
      </div>
      <Button
        size="sm"
        className="max-md:h-11"
        aria-label={isDone ? feedSuggestions.wasAdded(name) : feedSuggestions.add(name)}
        pending={add.isPending}
        disabled={isDone}
        focusableWhenDisabled
        onClick={() =>
          add.mutate(
            { kind: 'feed', location: address, title: name },
            {
              onSuccess: () => toast(feedSuggestions.beingRead, { description: name }),
              onError: (error) =>
                toast(feedSuggestions.notAdded, { tone: 'error', description: errorMessage(error) }),
            },
          )
        }
      >
        {isDone ? <Check aria-hidden className="size-4" /> : <Plus aria-hidden className="size-4" />}
        {isDone ? feedSuggestions.added : common.add}
      </Button>
    </li>
  );
}
