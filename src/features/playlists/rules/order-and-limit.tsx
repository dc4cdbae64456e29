'use client';

import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import type { SmartRules } from '@/domain/contracts/smart-rules';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { type SmartOrder, smartOrders } from '@/domain/smart-playlists/smart-fields';
import { NumberInput } from './number-input';

const ORDERS = Object.entries(smartOrders).map(([value, label]) => ({ value: value as SmartOrder, label }));
const DIRECTIONS = [
  { value: 'ascending', label: 'smallest, earliest or A first' },
  { value: 'descending', label: 'largest, latest or Z first' },
] as const;
const UNITS = [
  { value: 'tracks', label: 'tracks' },
  { value: 'minutes', label: 'minutes' },
] as const;

/** In which order the tracks come, and how many of them. */
export function OrderAndLimit({
  rules,
  issues,
  onChange,
}: {
  rules: SmartRules;
  issues: ReadonlyMap<string, string>;
  onChange: (rules: SmartRules) => void;
}) {
  const { order, limit } = rules;
  const error = issues.get('limit.amount');
  return (
    <div className="flex flex-col gap-3 border-line border-t pt-4 text-muted text-sm">
      <div className="flex flex-wrap items-center gap-2">
        In order of
        <Select
          label="Order of the tracks"
          value={order.by}
          options={ORDERS}
          onValueChange={(by) => onChange({ ...rules, order: { ...order, by } })}
          className="text-ink"
        />
        {order.by === 'random' ? null : (
          <Select
            label="Which come first"
            value={order.direction}
            options={DIRECTIONS}
            onValueChange={(direction) => onChange({ ...rules, order: { ...order, direction } })}
          />
        )}
      </div>
      <div className="flex min-h-11 flex-wrap items-center gap-3">
        <Switch
          label="Not more than"
          checked={limit !== null}
          onCheckedChange={(isOn) =>
            onChange({ ...rules, limit: isOn ? { unit: 'tracks', amount: 100 } : null })
          }
        />
        {limit ? (
          <>
            <NumberInput
              label="Most of it"
              value={limit.amount}
              min={1}
              max={MOST_PLAYLIST_TRACKS}
              invalid={Boolean(error)}
              onChange={(amount) => onChange({ ...rules, limit: { ...limit, amount } })}
            />
            <Select
              label="What the limit counts"
              value={limit.unit}
              options={UNITS}
              onValueChange={(unit) => onChange({ ...rules, limit: { ...limit, unit } })}
            />
          </>
        ) : null}
        {error ? <span className="text-negative">{error}</span> : null}
      </div>
    </div>
  );
}
