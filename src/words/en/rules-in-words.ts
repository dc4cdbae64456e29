import type { SmartGroup, SmartRule, SmartRules } from '@/domain/contracts/smart-rules';
import { smartFields } from '@/domain/smart-playlists/smart-fields';
import { plural } from '../plural';
import { mixWords } from './mixes';
import {
  rulesOrder,
  smartFieldWords,
  smartOperatorWords,
  smartOrderWords,
  smartUnitWords,
  verdictWords,
} from './playlist-rules';

/** A rule as a sentence would have it: "tempo is between 165 and 175 BPM, or half or twice of it". */
function ruleInWords(rule: SmartRule): string {
  const { kind } = smartFields[rule.field];
  const operator = (smartOperatorWords[kind] as Record<string, string>)[rule.operator]!;
  return [inLine(smartFieldWords[rule.field]), operator, valueInWords(rule)].filter(Boolean).join(' ');
}

/** All rules: "Year is at least 1990, and mood is gentle. In order of tempo. At most 60 minutes." */
export function rulesInWords(rules: SmartRules): string {
  const { order, limit } = rules;
  const by =
    order.by === 'random'
      ? smartOrderWords.random
      : `${smartOrderWords[order.by]}${order.direction === 'descending' ? ', backwards' : ''}`;
  const what = groupInWords(rules, rules.groups);
  return [
    what === '' ? 'Every track.' : `${what[0]!.toUpperCase()}${what.slice(1)}.`,
    `In order of ${by}.`,
    limit ? `At most ${limit.amount} ${rulesOrder[limit.unit]}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function groupInWords({ match, rules }: SmartGroup, groups: readonly SmartGroup[] = []): string {
  const inner = groups.filter((group) => group.rules.length > 0);
  const parts = [
    ...rules.map(ruleInWords),
    ...inner.map((group) => (group.rules.length > 1 ? `(${groupInWords(group)})` : groupInWords(group))),
  ];
  return parts.join(match === 'all' ? ', and ' : ', or ');
}

function valueInWords(rule: SmartRule): string {
  switch (rule.field) {
    case 'genre':
    case 'artist':
    case 'album':
    case 'title':
      return `“${rule.value}”`;
    case 'key':
      return rule.value;
    case 'mood':
      return mixWords[rule.value].title.toLowerCase();
    case 'group':
      return 'one that was chosen';
    case 'feedback':
      return verdictWords[rule.value];
    case 'added':
    case 'heard':
      return rule.operator === 'never' ? '' : days(rule.value);
    case 'discover':
      return weeks(rule.value);
    default: {
      const unit = smartUnitWords[rule.field];
      const upTo = rule.operator === 'between' ? ` and ${rule.to ?? rule.value}` : '';
      const felt = rule.field === 'tempo' && rule.halfOrDouble ? ', or half or twice of it' : '';
      return `${rule.value}${upTo}${unit ? ` ${unit}` : ''}${felt}`;
    }
  }
}

const days = (amount: number) => `${amount} ${plural(amount, { one: 'day', other: 'days' })}`;
const weeks = (amount: number) => `${amount} ${plural(amount, { one: 'week', other: 'weeks' })}`;
const inLine = (label: string) => label[0]!.toLowerCase() + label.slice(1);
