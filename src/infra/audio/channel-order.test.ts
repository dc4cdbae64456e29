import { describe, expect, it } from 'vitest';
import { inWavOrder } from './channel-order';

const channels = (names: string) => names.split(' ').map((_, i) => Float32Array.of(i));
const names = (order: Float32Array[], of: string) => order.map(([i]) => of.split(' ')[i!]).join(' ');

describe('inWavOrder', () => {
  it('moves the centre and the low frequency effects of a 5.1 Vorbis file', () => {
    const vorbis = 'FL FC FR RL RR LFE';
    expect(names(inWavOrder(channels(vorbis), 'ogg-vorbis'), vorbis)).toBe('FL FR FC LFE RL RR');
  });

  it('leaves stereo and FLAC alone', () => {
    expect(names(inWavOrder(channels('L R'), 'ogg-opus'), 'L R')).toBe('L R');
    const flac = 'FL FR FC LFE RL RR';
    expect(names(inWavOrder(channels(flac), 'flac'), flac)).toBe(flac);
  });
});
