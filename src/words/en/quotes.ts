/** What somebody wrote, within quotation marks: those it has become single ones. */
export const quoted = (sentence: string): string =>
  `“${sentence
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`;
