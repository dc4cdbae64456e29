/**
 * The value of an option that counts something.
 * @throws Error naming the option, for anything but a whole number above 0
 */
export function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${option}: "${text}" is not a whole number above 0`);
}
