'use client';

import { rulesEditor } from '@words/playlist-rules';
import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { SmartGroup } from '@/domain/contracts/smart-rules';
import { newRule } from './new-rule';
import { RuleRow } from './rule-row';

const MATCHES = [
  { value: 'all', label: rulesEditor.all },
  { value: 'any', label: rulesEditor.any },
] as const;

/** The rules of a group, with whether all of them have to hold. */
export function RuleList<Group extends SmartGroup>({
  group,
  name,
  path,
  issues,
  onChange,
}: {
  group: Group;
  /** For readers, before "rule 2"; "" at the top. */
  name: string;
  /** Where its rules stand among the issues: "groups.0.rules". */
  path: string;
  issues: ReadonlyMap<string, string>;
  onChange: (group: Group) => void;
}) {
  const { rules } = group;
  const issueOf = (index: number) => {
    const found = [...issues].find(([place]) => place.startsWith(`${path}.${index}.`));
    return found?.[1];
  };
  return (
    <div>
      <p className="flex flex-wrap items-center gap-2 text-muted text-sm">
        {rulesEditor.tracksForWhich}
        <Select
          label={name ? rulesEditor.howManyOf(name) : rulesEditor.howMany}
          value={group.match}
          options={MATCHES}
          onValueChange={(match) => onChange({ ...group, match })}
          className="text-ink"
        />
        {rulesEditor.hold}
      </p>
      <ul aria-label={name ? rulesEditor.rulesOf(name) : rulesEditor.rules} className="mt-1">
        {rules.map((rule, index) => (
          <RuleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place; two may be the same
            key={index}
            rule={rule}
            name={name ? rulesEditor.ruleOf(index + 1, name) : rulesEditor.rule(index + 1)}
            error={issueOf(index)}
            onChange={(next) => onChange({ ...group, rules: rules.with(index, next) })}
            onRemove={() => onChange({ ...group, rules: rules.toSpliced(index, 1) })}
          />
        ))}
      </ul>
      <Button
        size="sm"
        variant="ghost"
        className="mt-1 max-md:h-11"
        onClick={() => onChange({ ...group, rules: [...rules, newRule('genre')] })}
      >
        <Plus aria-hidden className="size-4" />
        {rulesEditor.addRule}
      </Button>
    </div>
  );
}
