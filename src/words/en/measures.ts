import { numeral, percentage } from './amounts';
import { language } from './language';

/** A number with all its digits behind the point: "0.50". */
export function decimal(value: number, digits: number): string {
  return value.toLocaleString(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
}

/** A share to a tenth of a percent: "12.0 %". */
export const fineShare = (share: number): string => `${decimal(100 * share, 1)} %`;

/** A share as whole percent; one digit more where that would be 0 and is not. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return share < 0.001 ? `< ${fineShare(0.001)}` : fineShare(share);
  return percentage(whole);
}

/** A difference of two shares, with its sign: "+3 points". */
export function points(difference: number): string {
  const value = Math.round(1000 * difference) / 10;
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${numeral(Math.abs(value), 1)} ${Math.abs(value) === 1 ? 'point' : 'points'}`;
}

/** A count that may be of parts: "12", "3.4". */
export const amount = (count: number): string => numeral(count, count < 10 ? 1 : 0);

/** "2026-W07" as people say it. */
export const weekName = (week: string): string => `Week ${Number(week.slice(6))}`;
