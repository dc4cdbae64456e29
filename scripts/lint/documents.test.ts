import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...docs.filter((file) => file.endsWith('.md')).map((file) => join('docs', file)),
];

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Where the links and pictures of a Markdown text lead, in its own notation and in HTML. Code is no link. */
function findTargets(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const notations = [
    /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g,
    /^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gm,
    /\b(?:src|href|srcset)=["']([^"'\s]+)/g,
  ];
  return notations.flatMap((notation) => [...prose.matchAll(notation)].map((match) => match[1]!));
}

/** What GitHub makes of a heading for the address bar. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+\s+(.+)$/gm)].map((match) => anchorOf(match[1]!));

function isThere(target: string, document: string): boolean {
  const [path, anchor] = decodeURIComponent(target).split('#') as [string, string?];
  const file = path ? join(dirname(document), path) : document;
  if (!existsSync(join(root, file))) return false;
  return !anchor || !file.endsWith('.md') || anchorsOf(read(file)).includes(anchor);
}

describe.each(documents)('%s', (document) => {
  test('links only to files and headings that are there', () => {
    const local = findTargets(read(document)).filter((target) => !/^([a-z][a-z+.-]*:|\/\/)/i.test(target));
    expect(local.filter((target) => !isThere(target, document))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('links are found in every notation', () => {
  const text = [
    '[a](docs/a.md#part "title") ![b](b.png) [![c](c.png)](<d.md>) `[no](no.md)`',
    '<img alt="" src="e.png"> <a href="f.md">f</a>',
    '[g]: g.md',
    '```\n[no](no.md)\n```',
  ].join('\n');
  const found = ['docs/a.md#part', 'b.png', 'c.png', 'd.md', 'e.png', 'f.md', 'g.md'];
  expect(findTargets(text).sort()).toEqual(found.sort());
});
