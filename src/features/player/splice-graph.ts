/** Where `public/splice-processor.js` is served. */
const PROCESSOR = '/splice-processor.js';

const REST_AFTER_MS = 20_000;

type Spliced = { deck: number; leadSeconds: number };
type Message =
  | { kind: 'arm' | 'started'; deck: number; time: number }
  | { kind: 'ended'; deck: number }
  | { kind: 'disarm' | 'flush' };

/**
 * Two audio elements led through the audio thread, which joins them to the sample. Where this cannot be had (pages over
 * plain http have no audio worklets, and iOS stops what is led through one when the screen goes dark) the elements
 * sound by themselves.
 */
export class SpliceGraph {
  readonly #volume: GainNode;
  #restTimer: ReturnType<typeof setTimeout> | null = null;

  private constructor(
    private readonly context: AudioContext,
    private readonly node: AudioWorkletNode,
  ) {
    this.#volume = context.createGain();
    node.connect(this.#volume).connect(context.destination);
  }

  /**
   * @param onSpliced the deck that took over, and how far its element is ahead of what is heard
   * @returns null where the browser cannot
   */
  static async create(onSpliced: (spliced: Spliced) => void): Promise<SpliceGraph | null> {
    if (!isAble()) return null;
    const context = new AudioContext({ latencyHint: 'playback' });
    try {
      await context.audioWorklet.addModule(PROCESSOR);
      const node = new AudioWorkletNode(context, 'splice', { numberOfInputs: 2, outputChannelCount: [2] });
      node.port.onmessage = ({ data }: MessageEvent<Spliced>) => onSpliced(data);
      return new SpliceGraph(context, node);
    } catch {
      void context.close();
      return null;
    }
  }

  /** Seconds of the audio clock. */
  get now(): number {
    return this.context.currentTime;
  }

  get isRunning(): boolean {
    return this.context.state === 'running';
  }

  /** From now on the element sounds through here; that cannot be undone. */
  attach(element: HTMLAudioElement, deck: number): void {
    this.context.createMediaElementSource(element).connect(this.node, 0, deck);
  }

  /** Lets sound through, as browsers ask for a press first. */
  resume(): void {
    if (this.#restTimer) clearTimeout(this.#restTimer);
    this.#restTimer = null;
    if (this.context.state !== 'running') this.context.resume().catch(() => {});
  }

  /** Nothing sounds: after a while the audio thread sleeps, for the sake of batteries. */
  rest(): void {
    if (this.#restTimer) clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => void this.context.suspend(), REST_AFTER_MS);
  }

  setVolume(volume: number): void {
    this.#volume.gain.setTargetAtTime(volume, this.context.currentTime, 0.01);
  }

  send(message: Message): void {
    this.node.port.postMessage(message);
  }
}

function isAble(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  const isIos = /iP(hone|ad|od)/.test(userAgent) || (userAgent.includes('Mac') && maxTouchPoints > 1);
  return !isIos && typeof AudioWorkletNode !== 'undefined';
}
