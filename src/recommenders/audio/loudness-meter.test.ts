import { describe, expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { kWeightingCoefficients } from './k-weighting';
import { SignalKernels } from './kernels/signal-kernels';
import { LoudnessMeter, SILENCE_LUFS } from './loudness-meter';

const module = loadKernelModule();

const sine = (sampleRate: number, seconds: number, dbfs: number, hz = 1000) =>
  Float32Array.from(
    { length: Math.round(sampleRate * seconds) },
    (_, i) => 10 ** (dbfs / 20) * Math.sin((2 * Math.PI * hz * i) / sampleRate),
  );

/** Plays [seconds, dBFS] sections of a stereo 1 kHz tone into a meter, second by second: whole periods, so it has no seams. */
function played(sections: [seconds: number, dbfs: number][], sampleRate = 48_000): LoudnessMeter {
  const meter = new LoudnessMeter(sampleRate, 2, new SignalKernels(module));
  for (const [seconds, dbfs] of sections) {
    const second = sine(sampleRate, 1, dbfs);
    for (let left = Math.round(seconds * sampleRate); left > 0; left -= sampleRate) {
      const part = second.subarray(0, left);
      meter.push([part, part]);
    }
  }
  return meter;
}

const measure = (...heard: Parameters<typeof played>) => played(...heard).integratedLufs();

describe('LoudnessMeter', () => {
  // EBU Tech 3341, table 1: the synthetic minimum requirements for integrated loudness, each within 0.1 LU.
  it.each([
    { name: 'case 1', sections: [[20, -23]], lufs: -23 },
    { name: 'case 2', sections: [[20, -33]], lufs: -33 },
    {
      name: 'case 3: relative gate',
      sections: [
        [10, -36],
        [60, -23],
        [10, -36],
      ],
      lufs: -23,
    },
    {
      name: 'case 4: both gates',
      sections: [
        [10, -72],
        [10, -36],
        [60, -23],
        [10, -36],
        [10, -72],
      ],
      lufs: -23,
    },
    {
      name: 'case 5',
      sections: [
        [20, -26],
        [20.1, -20],
        [20, -26],
      ],
      lufs: -23,
    },
  ] as { name: string; sections: [number, number][]; lufs: number }[])('meets EBU 3341 $name', (given) => {
    expect(Math.abs(measure(given.sections) - given.lufs)).toBeLessThanOrEqual(0.1);
  });

  it('meets EBU 3341 case 6: five channels with their weights', () => {
    const meter = new LoudnessMeter(48_000, 6, new SignalKernels(module));
    const second = [-28, -28, -24, 0, -30, -30].map((dbfs) => sine(48_000, 1, dbfs));
    for (let i = 0; i < 20; i++) meter.push(second);
    expect(Math.abs(meter.integratedLufs() - -23)).toBeLessThanOrEqual(0.1);
  });

  // EBU Tech 3342, table 1, each within 1 LU.
  it.each([
    { name: 'case 1', levels: [-20, -30], rangeLu: 10 },
    { name: 'case 2', levels: [-20, -15], rangeLu: 5 },
    { name: 'case 3', levels: [-40, -20], rangeLu: 20 },
    { name: 'case 4: the gate', levels: [-50, -35, -20, -35, -50], rangeLu: 15 },
  ])('meets EBU 3342 $name', ({ levels, rangeLu }) => {
    const meter = played(levels.map((level) => [20, level]));
    expect(Math.abs(meter.rangeLu()! - rangeLu)).toBeLessThanOrEqual(1);
  });

  it('has no range for silence or for less than 3 s', () => {
    expect(played([[2, -23]]).rangeLu()).toBeNull();
    expect(played([[10, -200]]).rangeLu()).toBeNull();
  });

  it.each([22_050, 44_100, 96_000])('says the same at %i Hz', (sampleRate) => {
    expect(Math.abs(measure([[5, -23]], sampleRate) - -23)).toBeLessThanOrEqual(0.1);
  });

  it('gives the floor for silence and for nothing', () => {
    const meter = new LoudnessMeter(44_100, 1, new SignalKernels(module));
    expect(meter.integratedLufs()).toBe(SILENCE_LUFS);
    meter.push([new Float32Array(44_100)]);
    expect(meter.integratedLufs()).toBe(SILENCE_LUFS);
  });

  it('measures sounds shorter than one block', () => {
    expect(Math.abs(measure([[0.2, -23]]) - -23)).toBeLessThan(0.5);
  });

  it("has the standard's coefficients at 48 kHz", () => {
    const { shelf, highPass } = kWeightingCoefficients(48_000);
    const expected = [
      1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
    ];
    for (const [i, value] of [...shelf.b, ...shelf.a].entries()) expect(value).toBeCloseTo(expected[i]!, 8);
    expect(highPass.a[0]).toBeCloseTo(-1.99004745483398, 8);
    expect(highPass.a[1]).toBeCloseTo(0.99007225036621, 8);
  });
});
