'use client';

import { rulesEditor, smartFieldWords, smartOperatorWords } from '@words/playlist-rules';
import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { SmartRule } from '@/domain/contracts/smart-rules';
import { type SmartField, smartFields } from '@/domain/smart-playlists/smart-fields';
import { newRule } from './new-rule';
import { RuleValue } from './rule-value';

const FIELDS = (Object.keys(smartFields) as SmartField[]).map((value) => ({
  value,
  label: smartFieldWords[value],
}));

/** One rule: what is asked, how, and for what. */
export function RuleRow({
  rule,
  name,
  error,
  onChange,
  onRemove,
}: {
  rule: SmartRule;
  /** "rule 2" */
  name: string;
  /** What is wrong with its value: "must not be empty". */
  error: string | undefined;
  onChange: (rule: SmartRule) => void;
  onRemove: () => void;
}) {
  const operators = Object.entries(smartOperatorWords[smartFields[rule.field].kind]);
  return (
    <li className="flex items-start gap-2 border-line border-b py-2 last:border-b-0">
      <div className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-2">
        <Select
          label={rulesEditor.field(name)}
          value={rule.field}
          options={FIELDS}
          onValueChange={(field) => onChange(newRule(field))}
          className="text-ink"
        />
        <Select
          label={rulesEditor.operator(name)}
          value={rule.operator as string}
          options={operators.map(([value, label]) => ({ value, label }))}
          onValueChange={(operator) => onChange({ ...rule, operator } as SmartRule)}
        />
        <RuleValue rule={rule} name={name} error={error} onChange={onChange} />
        {error ? <span className="text-negative text-sm">{error}</span> : null}
      </div>
      <IconButton label={rulesEditor.remove(name)} size="touch" onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}
