import type { SmartRule } from '@/domain/contracts/smart-rules';
import { type SmartField, smartFields } from '@/domain/smart-playlists/smart-fields';

/** What a rule about a field begins with. */
export function newRule(field: SmartField): SmartRule {
  return { field, ...beginning(field) } as SmartRule;
}

function beginning(field: SmartField) {
  const shape = smartFields[field];
  switch (shape.kind) {
    case 'words':
      return { operator: field === 'title' ? 'contains' : 'is', value: '' };
    case 'amount':
      return { operator: 'atLeast', value: shape.usual, to: null };
    case 'tempo':
      return { operator: 'between', value: shape.usual - 5, to: shape.usual + 5, halfOrDouble: true };
    case 'key':
      return { operator: 'goesWith', value: '8A' };
    case 'mood':
      return { operator: 'is', value: 'gentle' };
    case 'group':
      return { operator: 'is', value: '' };
    case 'feedback':
      return { operator: 'is', value: 'like' };
    case 'days':
      return { operator: 'within', value: 30 };
    case 'heard':
      return { operator: 'notWithin', value: 60 };
    case 'weeks':
      return { operator: 'within', value: 8 };
  }
}
