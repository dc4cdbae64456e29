/** A taste's name as a title: "slow, calm ambient" is "Slow, calm ambient", "around Moth" is "Around Moth". */
export const titleOfTaste = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
