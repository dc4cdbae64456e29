'use client';

import { rulesPage, starterNames } from '@words/playlist-rules';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { SmartRules } from '@/domain/contracts/smart-rules';
import { smartStarters } from '@/domain/smart-playlists/smart-starters';
import { useCreatePlaylist } from '@/features/api/use-playlists';
import { usePageTitle } from '@/features/library/use-page-title';
import { findIssues } from './find-issues';
import { newRule } from './new-rule';
import { RulesEditor } from './rules-editor';
import { RulesPreview } from './rules-preview';
import { useRulesDraft } from './use-rules-draft';

const nothingYet: SmartRules = {
  match: 'all',
  rules: [newRule('genre')],
  groups: [],
  order: { by: 'random', direction: 'ascending' },
  limit: null,
};

/** Makes a smart playlist: from a starter or from nothing, with what it finds beside it. */
export function NewRulesPage() {
  const router = useRouter();
  const create = useCreatePlaylist();
  const [name, setName] = useState('');
  const draft = useRulesDraft(nothingYet);
  const issues = findIssues(draft.rules);
  const isWhole = issues.size === 0;
  usePageTitle(rulesPage.title);
  return (
    <div className="flex flex-col gap-8">
      <header>
        <h1 className="display text-2xl">{rulesPage.title}</h1>
        <p className="mt-2 max-w-2xl text-muted">{rulesPage.about}</p>
      </header>
      <section aria-labelledby="starters">
        <h2 id="starters" className="label pb-2">
          {rulesPage.beginWith}
        </h2>
        <ul className="flex flex-wrap gap-2">
          {smartStarters.map((starter) => (
            <li key={starter.id}>
              <Chip
                onClick={() => {
                  setName(starterNames[starter.id]);
                  draft.change(starter.rules);
                }}
              >
                {starterNames[starter.id]}
              </Chip>
            </li>
          ))}
        </ul>
      </section>
      <div className="grid gap-10 xl:grid-cols-2">
        <form
          className="flex flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(
              { name: name.trim(), rules: draft.rules },
              { onSuccess: ({ id }) => router.push(`/playlist/${id}`) },
            );
          }}
        >
          <Field label={rulesPage.name}>
            <Input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
          </Field>
          <RulesEditor draft={draft} issues={issues} />
          <div>
            <Button
              type="submit"
              variant="primary"
              size="lg"
              pending={create.isPending}
              disabled={!isWhole || !name.trim()}
            >
              {rulesPage.make}
            </Button>
          </div>
        </form>
        <RulesPreview rules={draft.rules} isWhole={isWhole} />
      </div>
    </div>
  );
}
