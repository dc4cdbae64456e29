/** A WARC record; headers may be given anew, a wrong length too. */
export function warcRecord(headers: Record<string, string | number>, block: string | Buffer): Buffer {
  const all = { 'WARC-Date': '2026-03-04T05:06:07Z', 'Content-Length': Buffer.byteLength(block), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ]);
}

/** What a web server answered. */
export function httpBlock(body: string | Buffer, headers = '', status = '200 OK'): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** The record every archive begins with. */
export const warcInfo = warcRecord(
  { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' },
  'software: test',
);

/** A page as it was answered, at `https://ear.example/{name}`. */
export function warcResponse(
  name: string,
  block: string | Buffer = httpBlock(`<p>${name}`),
  more = {},
): Buffer {
  const type = { 'WARC-Type': 'response', 'Content-Type': 'application/http; msgtype=response' };
  return warcRecord({ ...type, 'WARC-Target-URI': `https://ear.example/${name}`, ...more }, block);
}
