import { language } from './en/language';

const rules = new Intl.PluralRules(language);

/** A word in each of the plural forms that the language has; English has `one` and `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that goes with a count, by the language's plural rules (CLDR). */
export function plural(count: number, forms: PluralForms): string {
  return forms[rules.select(count)] ?? forms.other;
}
