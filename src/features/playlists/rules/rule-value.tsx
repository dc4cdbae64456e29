'use client';

import { mixWords } from '@words/mixes';
import { rulesEditor, smartFieldWords, smartUnitWords, verdictWords } from '@words/playlist-rules';
import type { ReactNode } from 'react';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { camelotCodes, type SmartRule } from '@/domain/contracts/smart-rules';
import { mixIdSchema } from '@/domain/contracts/sounds';
import { smartFields } from '@/domain/smart-playlists/smart-fields';
import { useSoundGroups } from '@/features/api/use-sounds';
import { groupName } from '@/features/library/group-name';
import { useGenres } from '@/features/library/use-library';
import { NumberInput } from './number-input';

const asOption = (value: string) => ({ value, label: value });
const MOODS = mixIdSchema.options.map((value) => ({ value, label: mixWords[value].title }));
const VERDICTS = [
  { value: 'like', label: verdictWords.like },
  { value: 'dislike', label: verdictWords.dislike },
] as const;

/** What a rule compares with: a word, a number or two, or one of a few. */
export function RuleValue({
  rule,
  name,
  error,
  onChange,
}: {
  rule: SmartRule;
  /** Of the rule, for readers: "rule 2". */
  name: string;
  error: string | undefined;
  onChange: (rule: SmartRule) => void;
}): ReactNode {
  const label = rulesEditor.value(smartFieldWords[rule.field], name);
  const invalid = error ? { 'aria-invalid': true } : {};
  const change = (part: object) => onChange({ ...rule, ...part } as SmartRule);
  switch (rule.field) {
    case 'genre':
      return (
        <GenreInput
          label={label}
          value={rule.value}
          invalid={invalid}
          onChange={(value) => change({ value })}
        />
      );
    case 'artist':
    case 'album':
    case 'title':
      return (
        <Input
          aria-label={label}
          value={rule.value}
          maxLength={200}
          className="md:w-56"
          onChange={(event) => change({ value: event.target.value })}
          {...invalid}
        />
      );
    case 'key':
      return (
        <Select
          label={label}
          value={rule.value}
          options={camelotCodes.map(asOption)}
          onValueChange={(value) => change({ value })}
        />
      );
    case 'mood':
      return (
        <Select
          label={label}
          value={rule.value}
          options={MOODS}
          onValueChange={(value) => change({ value })}
        />
      );
    case 'group':
      return <GroupSelect label={label} value={rule.value} onChange={(value) => change({ value })} />;
    case 'feedback':
      return (
        <Select
          label={label}
          value={rule.value}
          options={VERDICTS}
          onValueChange={(value) => change({ value })}
        />
      );
    case 'added':
    case 'heard':
    case 'discover':
      if (rule.operator === 'never') return null;
      return (
        <NumberInput
          label={label}
          value={rule.value}
          unit={smartUnitWords[rule.field]}
          min={1}
          max={smartFields[rule.field].max}
          invalid={Boolean(error)}
          onChange={(value) => change({ value })}
        />
      );
    default: {
      const { min, max, step } = smartFields[rule.field];
      const unit = smartUnitWords[rule.field];
      const shape = { min, max, step };
      const isRange = rule.operator === 'between';
      return (
        <>
          <NumberInput
            label={isRange ? rulesEditor.from(label) : label}
            value={rule.value}
            unit={isRange ? rulesEditor.and : unit}
            invalid={Boolean(error)}
            onChange={(value) => change({ value })}
            {...shape}
          />
          {isRange ? (
            <NumberInput
              label={rulesEditor.to(label)}
              value={rule.to ?? rule.value}
              unit={unit}
              invalid={Boolean(error)}
              onChange={(to) => change({ to })}
              {...shape}
            />
          ) : null}
          {rule.field === 'tempo' ? (
            <div className="flex min-h-11 items-center text-muted text-sm">
              <Switch
                label={rulesEditor.orHalfOrTwice}
                checked={rule.halfOrDouble}
                onCheckedChange={(halfOrDouble) => change({ halfOrDouble })}
              />
            </div>
          ) : null}
        </>
      );
    }
  }
}

const GENRE_LIST = 'genres-of-the-library';

function GenreInput({
  label,
  value,
  invalid,
  onChange,
}: {
  label: string;
  value: string;
  invalid: object;
  onChange: (value: string) => void;
}) {
  const { data } = useGenres();
  return (
    <>
      <Input
        aria-label={label}
        list={GENRE_LIST}
        value={value}
        maxLength={200}
        className="md:w-56"
        onChange={(event) => onChange(event.target.value)}
        {...invalid}
      />
      <datalist id={GENRE_LIST}>
        {data?.items.map(({ genre }) => (
          <option key={genre} value={genre} />
        ))}
      </datalist>
    </>
  );
}

function GroupSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { data } = useSoundGroups();
  const known = (data?.items ?? []).map((group) => ({ value: group.id, label: groupName(group) }));
  // Groups are found anew now and then: the one that was meant may be no more.
  const hint = value === '' ? rulesEditor.chooseGroup : rulesEditor.groupGone;
  const options = known.some((option) => option.value === value) ? known : [{ value, label: hint }, ...known];
  return <Select label={label} value={value} options={options} onValueChange={onChange} />;
}
