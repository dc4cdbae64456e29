import { applyBiquad, biquad } from '../filters';

/**
 * Guitar amplifier and cabinet, in place: tighten the lows, distort, then the narrow band of a twelve-inch speaker.
 * @param drive 0 clean .. 60 metal
 */
export function amplify(signal: Float32Array, drive: number, sampleRate: number): void {
  applyBiquad(signal, biquad('highpass', 110, 0.7, sampleRate));
  applyBiquad(signal, biquad('peak', 850, 0.8, sampleRate, 5));
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i]! * drive;
    // Uneven clipping, as valves do: the lower half gives way later.
    signal[i] = x > 0 ? x / (1 + x) : x / (1 - 0.8 * x);
  }
  applyBiquad(signal, biquad('highpass', 75, 0.7, sampleRate));
  applyBiquad(signal, biquad('peak', 120, 1, sampleRate, 3));
  applyBiquad(signal, biquad('peak', 2800, 0.9, sampleRate, 3));
  applyBiquad(signal, biquad('lowpass', 4800, 0.8, sampleRate));
  applyBiquad(signal, biquad('lowpass', 6000, 0.6, sampleRate));
}
