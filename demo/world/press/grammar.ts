import { type Rng, shuffled } from '@/domain/rng';

/**
 * Expands a template: `{one|two|three}` is a choice (it may nest), `[name]` a variable.
 * @throws when a variable is not known: a misprint in a template
 */
export function expand(template: string, variables: Readonly<Record<string, string>>, rng: Rng): string {
  let text = template;
  const innermost = /\{([^{}]*)\}/;
  for (let match = innermost.exec(text); match; match = innermost.exec(text)) {
    const options = match[1]!.split('|');
    text =
      text.slice(0, match.index) +
      options[Math.floor(rng() * options.length)]! +
      text.slice(match.index + match[0].length);
  }
  text = text.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`Unknown variable [${name}] in "${template}"`);
    return value;
  });
  return text.replace(
    /(^|[.!?]\s+)([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Deals templates from a shuffled pack, so that no page says a thing twice before everything has been said once. */
export function createDealer(templates: readonly string[], rng: Rng): () => string {
  let pack: string[] = [];
  return () => {
    if (pack.length === 0) pack = shuffled(templates, rng);
    return pack.pop()!;
  };
}
