import type { DrumPiece } from '../composer/score';
import type { DrumSpec, MembraneSpec, MetalSpec, NoiseSpec } from './drums';

export interface KitPiece {
  spec: DrumSpec;
  gain: number;
  pan: number;
  /** Send to the reverb relative to the part's. */
  reverb: number;
}

type Kit = Partial<Record<DrumPiece, KitPiece>>;

const piece = (spec: DrumSpec, gain: number, pan = 0, reverb = 1): KitPiece => ({ spec, gain, pan, reverb });
const kick = (
  fromHz: number,
  toHz: number,
  fall: number,
  decay: number,
  click: number,
  drive: number,
): MembraneSpec => ({ synth: 'membrane', fromHz, toHz, fall, decay, click, drive });
const tom = (hz: number, decay = 0.45): MembraneSpec => ({
  synth: 'membrane',
  fromHz: hz * 1.7,
  toHz: hz,
  fall: 0.09,
  decay,
  click: 0.12,
  drive: 0.3,
});
const noise = (lowHz: number, highHz: number, decay: number, more: Partial<NoiseSpec> = {}): NoiseSpec => ({
  synth: 'noise',
  lowHz,
  highHz,
  decay,
  ...more,
});
const metal = (
  baseHz: number,
  lowHz: number,
  decay: number,
  noiseLevel = 0.3,
  attack = 0.0008,
): MetalSpec => ({ synth: 'metal', baseHz, lowHz, decay, noise: noiseLevel, attack });

const toms = (low: number, decay = 0.45): Kit => ({
  'tom-low': piece(tom(low, decay), 0.75, 0.4, 1),
  'tom-mid': piece(tom(low * 1.38, decay), 0.7, 0, 1),
  'tom-high': piece(tom(low * 1.8, decay), 0.65, -0.4, 1),
});

/** Drum kits by name. */
export const KITS: Record<string, Kit> = {
  'kit-gated': {
    kick: piece(kick(190, 48, 0.05, 0.32, 0.25, 0.8), 0.95, 0, 0.1),
    snare: piece(
      noise(420, 8500, 0.55, { toneHz: 185, toneLevel: 0.8, toneDecay: 0.16, gate: 0.26 }),
      0.72,
      0,
      1.6,
    ),
    clap: piece(noise(800, 6500, 0.22, { bursts: 3 }), 0.4, 0.1, 1),
    hat: piece(metal(420, 7800, 0.055), 0.24, 0.25, 0.1),
    'open-hat': piece(metal(420, 7400, 0.3), 0.24, 0.25, 0.2),
    crash: piece(metal(330, 4200, 1.6, 0.7), 0.34, -0.3, 0.6),
    ...toms(82, 0.55),
  },
  'kit-909': {
    kick: piece(kick(240, 47, 0.045, 0.34, 0.35, 1.3), 1, 0, 0),
    snare: piece(noise(500, 9000, 0.17, { toneHz: 200, toneLevel: 0.6, toneDecay: 0.1 }), 0.5, 0, 0.6),
    clap: piece(noise(950, 7500, 0.24, { bursts: 4 }), 0.5, 0, 0.9),
    rim: piece(noise(1200, 5000, 0.03, { toneHz: 1700, toneLevel: 0.8, toneDecay: 0.03 }), 0.32, -0.3, 0.8),
    hat: piece(metal(500, 8600, 0.045), 0.24, 0.2, 0.1),
    'open-hat': piece(metal(480, 7600, 0.24), 0.32, 0.2, 0.2),
    ride: piece(metal(560, 6200, 0.45, 0.2), 0.2, -0.25, 0.2),
    crash: piece(metal(360, 4500, 1.7, 0.8), 0.3, -0.2, 0.6),
    shaker: piece(noise(5200, 12000, 0.07, { attack: 0.02 }), 0.2, -0.35, 0.2),
    conga: piece(tom(240, 0.22), 0.36, 0.4, 0.5),
    ...toms(95),
  },
  'kit-techno': {
    kick: piece(kick(210, 42, 0.06, 0.42, 0.3, 2.2), 1, 0, 0.05),
    clap: piece(noise(1100, 6000, 0.18, { bursts: 3 }), 0.34, 0, 1.6),
    rim: piece(noise(1500, 6000, 0.025, { toneHz: 900, toneLevel: 1, toneDecay: 0.04 }), 0.32, 0.35, 1.4),
    hat: piece(metal(640, 9200, 0.035, 0.5), 0.24, -0.15, 0.1),
    'open-hat': piece(metal(600, 8200, 0.17, 0.6), 0.3, 0.1, 0.2),
    ride: piece(metal(700, 6800, 0.32, 0.4), 0.2, 0.3, 0.2),
    crash: piece(noise(2500, 12000, 1.8, { attack: 0.01 }), 0.24, 0, 0.8),
    'tom-low': piece(tom(70, 0.4), 0.5, -0.3, 1),
  },
  'kit-break': {
    kick: piece(kick(220, 55, 0.035, 0.2, 0.4, 1.2), 0.95, 0, 0.05),
    snare: piece(noise(330, 11000, 0.16, { toneHz: 215, toneLevel: 0.9, toneDecay: 0.09 }), 0.85, 0, 0.7),
    rim: piece(noise(900, 8000, 0.05, { toneHz: 420, toneLevel: 0.5, toneDecay: 0.04 }), 0.3, 0.2, 0.4),
    hat: piece(metal(540, 8200, 0.04, 0.5), 0.24, 0.25, 0.1),
    'open-hat': piece(metal(500, 7200, 0.18, 0.6), 0.24, 0.25, 0.2),
    ride: piece(metal(600, 6000, 0.4, 0.3), 0.22, -0.3, 0.2),
    crash: piece(metal(350, 4300, 1.5, 0.9), 0.32, -0.2, 0.5),
    ...toms(105, 0.3),
  },
  'kit-dusty': {
    kick: piece(kick(130, 52, 0.05, 0.26, 0.1, 1.6), 0.9, 0, 0.1),
    snare: piece(noise(350, 4800, 0.16, { toneHz: 190, toneLevel: 0.6, toneDecay: 0.1 }), 0.58, 0, 0.8),
    rim: piece(noise(800, 4000, 0.03, { toneHz: 700, toneLevel: 0.9, toneDecay: 0.04 }), 0.4, 0.1, 0.8),
    hat: piece(noise(5200, 9500, 0.04), 0.2, 0.2, 0.1),
    'open-hat': piece(noise(4800, 9000, 0.16), 0.16, 0.2, 0.2),
    crackle: piece({ synth: 'crackle', seconds: 4.2 }, 0.16, 0, 0),
    ...toms(90, 0.3),
  },
  'kit-bit': {
    kick: piece({ synth: 'bit-noise', rateHz: 3000, decay: 0.13, toneHz: 300 }, 0.85, 0, 0),
    snare: piece({ synth: 'bit-noise', rateHz: 9500, decay: 0.13 }, 0.36, 0, 0),
    hat: piece({ synth: 'bit-noise', rateHz: 30000, decay: 0.035 }, 0.17, 0, 0),
    'open-hat': piece({ synth: 'bit-noise', rateHz: 30000, decay: 0.11 }, 0.15, 0, 0),
    crash: piece({ synth: 'bit-noise', rateHz: 14000, decay: 0.7 }, 0.2, 0, 0),
    'tom-low': piece({ synth: 'bit-noise', rateHz: 2200, decay: 0.14 }, 0.3, 0, 0),
    'tom-mid': piece({ synth: 'bit-noise', rateHz: 3300, decay: 0.12 }, 0.3, 0, 0),
    'tom-high': piece({ synth: 'bit-noise', rateHz: 5000, decay: 0.11 }, 0.3, 0, 0),
  },
  'kit-metal': {
    kick: piece(kick(230, 58, 0.025, 0.17, 0.9, 1.4), 0.95, 0, 0.05),
    snare: piece(noise(280, 9000, 0.2, { toneHz: 205, toneLevel: 1.1, toneDecay: 0.13 }), 0.9, 0, 0.9),
    hat: piece(metal(400, 6800, 0.07, 0.6), 0.24, 0.3, 0.2),
    'open-hat': piece(metal(380, 5800, 0.35, 0.7), 0.26, 0.3, 0.3),
    ride: piece(metal(520, 5200, 0.7, 0.2), 0.26, -0.35, 0.3),
    crash: piece(metal(300, 3600, 1.9, 0.9), 0.42, -0.25, 0.5),
    ...toms(80, 0.5),
  },
  'kit-brush': {
    kick: piece(kick(95, 58, 0.04, 0.22, 0.08, 0.2), 0.5, 0, 0.5),
    snare: piece(noise(700, 7000, 0.12, { toneHz: 210, toneLevel: 0.25, toneDecay: 0.08 }), 0.32, -0.1, 0.8),
    brush: piece(noise(1800, 9000, 0.26, { attack: 0.07 }), 0.22, -0.15, 0.6),
    rim: piece(noise(1200, 6000, 0.03, { toneHz: 800, toneLevel: 0.9, toneDecay: 0.035 }), 0.34, -0.2, 0.8),
    hat: piece(metal(520, 7600, 0.05, 0.2), 0.22, 0.35, 0.3),
    ride: piece(metal(610, 5400, 0.75, 0.12), 0.26, 0.3, 0.4),
    crash: piece(metal(430, 4200, 1.6, 0.4), 0.2, 0.3, 0.6),
    ...toms(95, 0.4),
  },
  'kit-bossa': {
    kick: piece(kick(90, 56, 0.04, 0.24, 0.05, 0.1), 0.55, 0, 0.3),
    rim: piece(noise(1500, 7000, 0.025, { toneHz: 1050, toneLevel: 1, toneDecay: 0.035 }), 0.34, -0.2, 0.8),
    shaker: piece(noise(5000, 12500, 0.06, { attack: 0.018 }), 0.26, 0.35, 0.4),
    hat: piece(metal(520, 8200, 0.05, 0.2), 0.18, 0.3, 0.3),
    conga: piece(tom(220, 0.24), 0.36, 0.3, 0.7),
    ...toms(110, 0.3),
  },
  'kit-folk': {
    'tom-low': piece(tom(72, 0.35), 0.6, 0, 0.8),
    'tom-mid': piece(tom(105, 0.2), 0.4, 0.1, 0.8),
    tambourine: piece(metal(900, 7000, 0.12, 0.5, 0.008), 0.22, 0.35, 0.6),
    shaker: piece(noise(4500, 11000, 0.07, { attack: 0.022 }), 0.2, -0.3, 0.5),
  },
  'kit-dub': {
    kick: piece(kick(110, 50, 0.05, 0.3, 0.12, 0.7), 0.95, 0, 0.05),
    snare: piece(noise(400, 6500, 0.14, { toneHz: 240, toneLevel: 0.8, toneDecay: 0.11 }), 0.5, 0, 1),
    rim: piece(noise(1100, 6000, 0.03, { toneHz: 950, toneLevel: 1, toneDecay: 0.045 }), 0.5, 0.1, 1.4),
    hat: piece(metal(470, 7600, 0.06, 0.4), 0.24, 0.3, 0.2),
    'open-hat': piece(metal(450, 6800, 0.22, 0.4), 0.22, 0.3, 0.4),
    crash: piece(metal(350, 4200, 1.6, 0.6), 0.22, -0.2, 0.8),
    conga: piece(tom(210, 0.25), 0.34, -0.4, 1),
    ...toms(88, 0.4),
  },
};
