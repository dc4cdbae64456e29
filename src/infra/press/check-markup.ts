const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g;
// Elements without content, and those that the next of their kind closes.
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option optgroup tbody thead tfoot'.split(
    ' ',
  ),
);
const MAX_TAGS = 60_000;
const MAX_DEPTH = 200;

/**
 * Refuses markup that is made to be slow: the reading of a page takes time in the square of its depth.
 * One pass, no tree is built.
 * @throws Error with the reason
 */
export function checkMarkup(markup: string): void {
  let tags = 0;
  let depth = 0;
  for (const [, closing, name] of markup.matchAll(TAG)) {
    if (++tags > MAX_TAGS) throw new Error(`The page has more than ${MAX_TAGS} tags`);
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) throw new Error(`The page is nested more than ${MAX_DEPTH} deep`);
  }
}
