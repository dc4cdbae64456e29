'use client';

import { rulesOrder, smartOrderWords } from '@words/playlist-rules';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import type { SmartRules } from '@/domain/contracts/smart-rules';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { smartOrders } from '@/domain/smart-playlists/smart-fields';
import { NumberInput } from './number-input';

const ORDERS = smartOrders.map((value) => ({ value, label: smartOrderWords[value] }));
const DIRECTIONS = [
  { value: 'ascending', label: rulesOrder.ascending },
  { value: 'descending', label: rulesOrder.descending },
] as const;
const UNITS = [
  { value: 'tracks', label: rulesOrder.tracks },
  { value: 'minutes', label: rulesOrder.minutes },
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
        {rulesOrder.inOrderOf}
        <Select
          label={rulesOrder.label}
          value={order.by}
          options={ORDERS}
          onValueChange={(by) => onChange({ ...rules, order: { ...order, by } })}
          className="text-ink"
        />
        {order.by === 'random' ? null : (
          <Select
            label={rulesOrder.direction}
            value={order.direction}
            options={DIRECTIONS}
            onValueChange={(direction) => onChange({ ...rules, order: { ...order, direction } })}
          />
        )}
      </div>
      <div className="flex min-h-11 flex-wrap items-center gap-3">
        <Switch
          label={rulesOrder.limit}
          checked={limit !== null}
          onCheckedChange={(isOn) =>
            onChange({ ...rules, limit: isOn ? { unit: 'tracks', amount: 100 } : null })
          }
        />
        {limit ? (
          <>
            <NumberInput
              label={rulesOrder.amount}
              value={limit.amount}
              min={1}
              max={MOST_PLAYLIST_TRACKS}
              invalid={Boolean(error)}
              onChange={(amount) => onChange({ ...rules, limit: { ...limit, amount } })}
            />
            <Select
              label={rulesOrder.unit}
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
