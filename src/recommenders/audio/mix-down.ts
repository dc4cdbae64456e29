/** The mean of all channels; one channel as it is. */
export function mixDown(channels: Float32Array[]): Float32Array {
  const [first, second] = channels;
  if (!second) return first!;
  const mono = new Float32Array(first!.length);
  const share = 1 / channels.length;
  for (const channel of channels) for (let i = 0; i < mono.length; i++) mono[i]! += share * channel[i]!;
  return mono;
}
