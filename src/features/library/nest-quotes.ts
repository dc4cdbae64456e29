/** A sentence as it stands within double quotes: its own become single ones. */
export const nestQuotes = (sentence: string): string =>
  sentence
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
