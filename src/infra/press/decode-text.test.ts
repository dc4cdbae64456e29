import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const texts = {
  Shift_JIS: 'バンドは誰もまだ聴いたことのない曲で夜を始め、二度目のサビでは会場の半分が一緒に歌っていた。',
  'EUC-JP': 'これは小さな町を出て、大きな街もそれほど優しくはないと知るまでのアルバムである。',
  'EUC-KR': '밴드는 아무도 들어 본 적 없는 노래로 저녁을 열었고, 객석의 절반이 따라 부르고 있었다.',
  GB18030: '乐队用一首谁也没听过的歌开始了这个夜晚，到第二段副歌的时候，半个场子的人已经在跟着唱了。',
  Big5: '樂團用一首誰也沒聽過的歌開始了這個夜晚，到第二段副歌的時候，半個場子的人已經在跟著唱了。',
  'windows-1251':
    'Группа открыла вечер песней, которую ещё никто не слышал, и уже на втором припеве подпевали все.',
  'KOI8-U': 'Гурт відкрив вечір піснею, якої ще ніхто не чув, і вже на другому приспіві підспівувала зала.',
  'ISO-8859-7': 'Οι κιθάρες ηχούν σαν καμπάνες, τα τύμπανα είναι γραμμένα τόσο στεγνά που ακούγεται το ξύλο.',
  'windows-1250':
    'Zespół otworzył wieczór piosenką, której nikt nie znał, a już przy drugim refrenie śpiewała sala.',
  'windows-1254': 'Grup geceyi kimsenin bilmediği bir şarkıyla açtı ve salonun yarısı eşlik ediyordu.',
  'ISO-8859-1':
    'Die Gitarren klingen wie Glocken, und die Stimme erhebt sich nie über ein Flüstern. Später: zwölf.',
};
const cases = Object.entries(texts);
const notLatin = cases.slice(0, 8);

/** A page whose markup is English, as markup is, and most of it. */
function page(text: string): string {
  const menu = '<li class="menu-item"><a href="/the-best-albums-of-the-year">Reviews and features</a></li>\n';
  return `<html><body><ul>${menu.repeat(20)}</ul><p>${text}</p></body></html>`;
}

function encode(text: string, label: string): Buffer {
  const codes = tables.get(label) ?? codesOf(label);
  tables.set(label, codes);
  return Buffer.from([...text].flatMap((character) => codes.get(character)!));
}

const tables = new Map<string, Map<string, number[]>>();

/** The inverse of TextDecoder, over all codes of one and two bytes. */
function codesOf(label: string): Map<string, number[]> {
  const decoder = new TextDecoder(label, { fatal: true });
  const codes = new Map<string, number[]>();
  const add = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!codes.has(character)) codes.set(character, bytes);
    } catch {
      // No character has this code.
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 255; first++) {
    for (let second = 0x40; second < 255; second++) add(first, second);
  }
  return codes;
}

describe('decodeText', () => {
  it.each(cases)('recognises %s where nothing is declared', (label, text) => {
    expect(decodeText(encode(page(text), label), 'text/html')).toBe(page(text));
  });

  it.each(cases)('recognises %s declared as UTF-8', (label, text) => {
    const declared = `<meta charset="utf-8">${page(text)}`;
    expect(decodeText(encode(declared, label))).toBe(declared);
    expect(decodeText(encode(page(text), label), 'text/html; charset=UTF-8')).toBe(page(text));
  });

  it.each(notLatin)('recognises %s declared as the Latin-1 that servers say by default', (label, text) => {
    expect(decodeText(encode(page(text), label), 'text/html; charset=ISO-8859-1')).toBe(page(text));
  });

  it.each(cases)('goes by the declaration of %s for a word too short to tell', (label, text) => {
    const word = text.slice(0, 6);
    expect(decodeText(encode(word, label), `text/html; charset=${label}`)).toBe(word);
  });

  it.each(['iso-8859-1', 'shift_jis', 'gb2312', 'utf-16', 'utf-7', 'no-such-thing'])(
    'reads UTF-8 declared as %s',
    (label) => {
      const text = page(texts['ISO-8859-1']);
      expect(decodeText(Buffer.from(text), `text/html; charset=${label}`)).toBe(text);
    },
  );

  it('reads ASCII declared as UTF-16, and UTF-16 declared as such', () => {
    expect(decodeText(Buffer.from('plain'), 'text/html; charset=utf-16le')).toBe('plain');
    expect(decodeText(Buffer.from('plain', 'utf16le'), 'text/html; charset=utf-16le')).toBe('plain');
  });

  it('reads the quotes, dashes and the euro of Windows-1252', () => {
    const bytes = Buffer.from('It\x92s \x93Kid A\x94 \x96 at 9\xa0\x80, na\xefve\x85', 'latin1');
    const text = 'It’s “Kid A” – at 9\u00a0€, naïve…';
    expect(decodeText(bytes)).toBe(text);
    expect(decodeText(bytes, 'text/html; charset=iso-8859-1')).toBe(text);
    expect(decodeText(bytes, 'text/html; charset=utf-8')).toBe(text);
  });

  it.each(['', 'text/html; charset=utf-8'])(
    'stays with UTF-8 for single broken bytes (%j)',
    (contentType) => {
      const whole = Buffer.from(texts['EUC-JP']);
      expect(decodeText(whole.subarray(0, -1), contentType)).toBe(`${texts['EUC-JP'].slice(0, -1)}\ufffd`);
      const broken = Buffer.concat([whole, Buffer.from([0xe9, 0x20]), whole]);
      expect(decodeText(broken, contentType)).toBe(`${texts['EUC-JP']}\ufffd ${texts['EUC-JP']}`);
    },
  );

  it('keeps replacement characters that the page itself has', () => {
    const text = '\ufffd\ufffd\ufffd\ufffd and so on';
    expect(decodeText(Buffer.from(text), 'text/html; charset=utf-8')).toBe(text);
  });

  it('reads nothing, one byte, and every byte', () => {
    expect(decodeText(new Uint8Array())).toBe('');
    expect(decodeText(new Uint8Array(), 'text/html; charset=shift_jis')).toBe('');
    expect(decodeText(Uint8Array.of(0x41))).toBe('A');
    expect(decodeText(Uint8Array.of(0xe9))).toBe('é');
    expect(decodeText(Uint8Array.of(0xe9), 'text/html; charset=utf-8')).toBe('é');
    const every = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (const charset of ['', 'utf-8', 'gb18030', 'euc-kr']) {
      expect(decodeText(every, `text/html; charset=${charset}`)).not.toMatch(/\ufffd{3}/);
    }
  });
});
