/** The mean of all channels; one channel as it is. */
export function mixDown(channels: Float32Array[]): Float32Array {
  const [first, second] = channels;
  if (!second) return first!;
  const mono = new Float32Array(first!.length);
  if (channels.length === 2) {
    // One pass over the commonest kind.
    for (let i = 0; i < mono.length; i++) mono[i] = 0.5 * (first![i]! + second[i]!);
    return mono;
  }
  const share = 1 / channels.length;
  for (const channel of channels) for (let i = 0; i < mono.length; i++) mono[i]! += share * channel[i]!;
  return mono;
}
