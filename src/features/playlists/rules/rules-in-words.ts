import { mixWords } from '@words/mixes';
import type { SmartGroup, SmartRule, SmartRules } from '@/domain/contracts/smart-rules';
import { smartFields, smartOperators, smartOrders } from '@/domain/smart-playlists/smart-fields';

/** A rule as a sentence would have it: "tempo is between 165 and 175 BPM, or half or twice of it". */
export function ruleInWords(rule: SmartRule): string {
  const { kind, label } = smartFields[rule.field];
  const operator = (smartOperators[kind] as Record<string, string>)[rule.operator]!;
  return [inLine(label), operator, valueInWords(rule)].filter(Boolean).join(' ');
}

/** All rules: "Year is at least 1990, and mood is gentle. In order of tempo. At most 60 minutes." */
export function rulesInWords(rules: SmartRules): string {
  const { order, limit } = rules;
  const by =
    order.by === 'random'
      ? smartOrders.random
      : `${smartOrders[order.by]}${order.direction === 'descending' ? ', backwards' : ''}`;
  const what = groupInWords(rules, rules.groups);
  return [
    what === '' ? 'Every track.' : `${what[0]!.toUpperCase()}${what.slice(1)}.`,
    `In order of ${by}.`,
    limit ? `At most ${limit.amount} ${limit.unit}.` : '',
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
      return rule.value === 'like' ? 'liked' : 'not for me';
    case 'added':
    case 'heard':
      return rule.operator === 'never' ? '' : count(rule.value, 'day');
    case 'discover':
      return count(rule.value, 'week');
    default: {
      const { unit } = smartFields[rule.field];
      const upTo = rule.operator === 'between' ? ` and ${rule.to ?? rule.value}` : '';
      const felt = rule.field === 'tempo' && rule.halfOrDouble ? ', or half or twice of it' : '';
      return `${rule.value}${upTo}${unit ? ` ${unit}` : ''}${felt}`;
    }
  }
}

const count = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;
const inLine = (label: string) => label[0]!.toLowerCase() + label.slice(1);
