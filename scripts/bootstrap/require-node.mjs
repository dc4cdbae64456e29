import { readFileSync } from 'node:fs';

/** Ends with a clear word on a Node older than package.json's `engines` ask for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const needed = engines.node.match(/\d+/g).map(Number);
  const found = process.versions.node.split('.').map(Number);
  const difference = needed.map((part, index) => (found[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference >= 0) return;
  console.error(
    `Segue needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}. Get one at https://nodejs.org`,
  );
  process.exit(1);
}
