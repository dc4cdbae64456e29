'use client';

import { rulesEditor } from '@words/playlist-rules';
import { FolderPlus, Undo2, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { newRule } from './new-rule';
import { OrderAndLimit } from './order-and-limit';
import { RuleList } from './rule-list';
import type { RulesDraft } from './use-rules-draft';

/** Writes the rules of a smart playlist: rules, groups of rules, order and limit. */
export function RulesEditor({
  draft: { rules, change, undo },
  issues,
}: {
  draft: RulesDraft;
  issues: ReadonlyMap<string, string>;
}) {
  const { groups } = rules;
  return (
    <section aria-label={rulesEditor.label} className="flex flex-col gap-4">
      <RuleList group={rules} name="" path="rules" issues={issues} onChange={change} />
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place; two may be the same
        <div key={index} className="relative rounded-lg border border-line bg-raised p-4 pr-14">
          <RuleList
            group={group}
            name={rulesEditor.group(index + 1)}
            path={`groups.${index}.rules`}
            issues={issues}
            onChange={(next) => change({ ...rules, groups: groups.with(index, next) })}
          />
          <IconButton
            label={rulesEditor.remove(rulesEditor.group(index + 1))}
            size="touch"
            className="absolute top-2 right-2"
            onClick={() => change({ ...rules, groups: groups.toSpliced(index, 1) })}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          className="max-md:h-11"
          disabled={groups.length >= 10}
          onClick={() =>
            change({
              ...rules,
              groups: [
                ...groups,
                { match: rules.match === 'all' ? 'any' : 'all', rules: [newRule('genre')] },
              ],
            })
          }
        >
          <FolderPlus aria-hidden className="size-4" />
          {rulesEditor.addGroup}
        </Button>
        <Button size="sm" variant="ghost" className="max-md:h-11" disabled={!undo} onClick={() => undo?.()}>
          <Undo2 aria-hidden className="size-4" />
          {rulesEditor.undo}
        </Button>
      </div>
      <OrderAndLimit rules={rules} issues={issues} onChange={change} />
    </section>
  );
}
