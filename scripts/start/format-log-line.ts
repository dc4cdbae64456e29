const levels: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: '',
  40: 'warning',
  50: 'error',
  60: 'fatal',
};
const hidden = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'name', 'v']);

/** Makes a line of a structured log (pino's JSON) readable: `message key=value`. Other lines stay as they are. */
export function formatLogLine(line: string): string {
  const entry = parse(line);
  if (!entry) return line;
  const level = levels[Number(entry.level)] ?? '';
  const details = Object.entries(entry)
    .filter(([key]) => !hidden.has(key))
    .map(([key, value]) => (key === 'err' ? describeError(value) : `${key}=${show(value)}`));
  return [level && `${level}:`, String(entry.msg ?? ''), ...details].filter(Boolean).join(' ');
}

function parse(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{"level":')) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function describeError(value: unknown): string {
  const error = value as { message?: string; stack?: string };
  return `\n${error.stack ?? error.message ?? show(value)}`;
}

function show(value: unknown): string {
  return typeof value === 'string' && !/\s/.test(value) ? value : JSON.stringify(value);
}
