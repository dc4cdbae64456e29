'use client';

import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { SmartRule } from '@/domain/contracts/smart-rules';
import { type SmartField, smartFields, smartOperators } from '@/domain/smart-playlists/smart-fields';
import { newRule } from './new-rule';
import { RuleValue } from './rule-value';

const FIELDS = Object.entries(smartFields).map(([value, { label }]) => ({
  value: value as SmartField,
  label,
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
  const operators = Object.entries(smartOperators[smartFields[rule.field].kind] as Record<string, string>);
  return (
    <li className="flex items-start gap-2 border-line border-b py-2 last:border-b-0">
      <div className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-2">
        <Select
          label={`What ${name} asks for`}
          value={rule.field}
          options={FIELDS}
          onValueChange={(field) => onChange(newRule(field))}
          className="text-ink"
        />
        <Select
          label={`How ${name} compares`}
          value={rule.operator as string}
          options={operators.map(([value, label]) => ({ value, label }))}
          onValueChange={(operator) => onChange({ ...rule, operator } as SmartRule)}
        />
        <RuleValue rule={rule} name={name} error={error} onChange={onChange} />
        {error ? <span className="text-negative text-sm">{error}</span> : null}
      </div>
      <IconButton label={`Remove ${name}`} size="touch" onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}
