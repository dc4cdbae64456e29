import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

type Splicer = {
  obey: (message: { kind: string; deck?: number; time?: number }) => void;
  process: (inputs: Float32Array[][], output: Float32Array[], now: number) => void;
};
// The audio thread loads it as it is served.
const { Splicer } = (await import(
  pathToFileURL(join(import.meta.dirname, '../../../public/splice-processor.js')).href
)) as { Splicer: new (rate: number, onSpliced: (deck: number, lead: number) => void) => Splicer };

const rate = 8000;
const block = 128;

/** Numbers its frames, so that what is missing or doubled shows. */
const numbered = (length: number, from: number) => Float32Array.from({ length }, (_, i) => from + i);

/** Plays two decks, each from a frame on, and gives what came out. */
function play(
  decks: { from: number; samples: Float32Array }[],
  frames: number,
  say: (splicer: Splicer, frame: number) => void = () => {},
) {
  const spliced: { deck: number; lead: number }[] = [];
  const splicer = new Splicer(rate, (deck, lead) => spliced.push({ deck, lead }));
  const heard = new Float32Array(Math.ceil(frames / block) * block);
  for (let frame = 0; frame < frames; frame += block) {
    say(splicer, frame);
    const inputs = decks.map(({ from, samples }) => [
      Float32Array.from({ length: block }, (_, i) => samples[frame + i - from] ?? 0),
    ]);
    const output = [heard.subarray(frame, frame + block), new Float32Array(block)];
    splicer.process(inputs, output, frame / rate);
  }
  return { heard, spliced };
}

describe('the splice of the audio thread', () => {
  const first = numbered(3001, 1);
  const second = numbered(3000, 10_001);
  /** The second deck starts about 1000 frames before the first one ends. */
  const armed = (splicer: Splicer, frame: number) => {
    if (frame === 15 * block) splicer.obey({ kind: 'arm', deck: 1, time: 3001 / rate });
  };

  test('lets a deck through untouched', () => {
    const { heard } = play([{ from: 0, samples: first }], 3001);
    expect(heard.subarray(0, 3001)).toEqual(first);
  });

  test('lets the second begin at the frame after the last of the first', () => {
    const { heard, spliced } = play(
      [
        { from: 0, samples: first },
        { from: 2100, samples: second },
      ],
      5000,
      armed,
    );
    expect(heard.subarray(0, 5000)).toEqual(Float32Array.from([...first, ...second.subarray(0, 1999)]));
    expect(spliced).toEqual([{ deck: 1, lead: expect.closeTo(901 / rate, 1) }]);
  });

  test('keeps the silence that a track begins with, where it was told when that began', () => {
    const quiet = Float32Array.from([...new Float32Array(2000), ...second]);
    const { heard } = play(
      [
        { from: 0, samples: first },
        { from: 2100, samples: quiet },
      ],
      7000,
      (splicer, frame) => {
        armed(splicer, frame);
        if (frame === 20 * block) splicer.obey({ kind: 'started', deck: 1, time: 2100 / rate });
      },
    );
    expect(heard.subarray(0, 3001)).toEqual(first);
    expect(heard.indexOf(10_001)).toBe(5001);
  });

  test('goes over to a second deck that is late as soon as it sounds', () => {
    const { heard } = play(
      [
        { from: 0, samples: first },
        { from: 4000, samples: second },
      ],
      6000,
      armed,
    );
    expect(heard.indexOf(10_001)).toBe(4000);
  });

  test('leaves the first deck alone when the plan is dropped', () => {
    const { heard, spliced } = play(
      [
        { from: 0, samples: first },
        { from: 2100, samples: new Float32Array(0) },
      ],
      4000,
      (splicer, frame) => {
        armed(splicer, frame);
        if (frame === 18 * block) splicer.obey({ kind: 'disarm' });
      },
    );
    expect(heard.subarray(0, 3001)).toEqual(first);
    expect(spliced).toEqual([]);
  });
});
