/**
 * Ping-pong echo: adds repeats of the mono `send` to alternating sides, each darker than the last, and a share of them to `reverb`.
 */
export function addDelay(
  send: Float32Array,
  left: Float32Array,
  right: Float32Array,
  reverb: Float32Array,
  options: { seconds: number; feedback: number; sampleRate: number },
): void {
  const { seconds, feedback, sampleRate } = options;
  const size = Math.max(1, Math.round(seconds * sampleRate));
  const lineLeft = new Float32Array(size);
  const lineRight = new Float32Array(size);
  const dark = 1 - Math.exp((-2 * Math.PI * 3200) / sampleRate);
  const lowCut = 1 - Math.exp((-2 * Math.PI * 180) / sampleRate);
  let cursor = 0;
  let lowLeft = 0;
  let lowRight = 0;
  let rumble = 0;
  for (let i = 0; i < send.length; i++) {
    lowLeft += dark * (lineLeft[cursor]! - lowLeft);
    lowRight += dark * (lineRight[cursor]! - lowRight);
    rumble += lowCut * (send[i]! - rumble);
    lineLeft[cursor] = send[i]! - rumble + feedback * lowRight;
    lineRight[cursor] = feedback * lowLeft;
    left[i]! += lowLeft;
    right[i]! += lowRight;
    reverb[i]! += 0.25 * (lowLeft + lowRight);
    if (++cursor === size) cursor = 0;
  }
}
