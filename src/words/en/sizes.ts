import { language } from './language';

const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** An amount of bytes as people say it: "412 kB", "85 MB", "1.3 GB". */
export function sizeInWords(bytes: number): string {
  let amount = bytes / 1000;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const digits = amount < 9.95 && unit > 1 ? 1 : 0;
  const written = amount.toLocaleString(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${written} ${units[unit]}`;
}
