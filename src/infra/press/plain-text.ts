const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Text of an element as it reads: each block on a line of its own, white space folded. Iterative: depth cannot overflow. */
export function plainText(root: Node): string {
  let text = '';
  let node: Node | null = root.firstChild;
  const isBlock = (candidate: Node) => BLOCKS.has(candidate.nodeName.toUpperCase());
  while (node && node !== root) {
    if (node.nodeType === TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType === ELEMENT_NODE && isBlock(node)) text += '\n';
    const enter: boolean = node.nodeType === ELEMENT_NODE && !SILENT.has(node.nodeName.toUpperCase());
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && isBlock(node)) text += '\n';
    }
    if (node && node !== root) node = node.nextSibling;
  }
  return text
    .replace(/ *\n[\s]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
