import { AudioEngine } from '@/features/player/audio-engine';

export type RecordOptions = {
  sources: string[];
  crossfadeMs?: number;
  /** As on a page without audio worklets: the elements sound by themselves. */
  withoutGraph?: boolean;
};
/** What left the player, at the rate of the audio hardware. */
export type Recording = { sampleRate: number; samplesBase64: string };

declare global {
  interface Window {
    recordEngine: (options: RecordOptions) => Promise<Recording>;
  }
}

const recorderSource = `
  registerProcessor('recorder', class extends AudioWorkletProcessor {
    process([[samples]]) {
      this.port.postMessage(samples ? samples.slice() : new Float32Array(128));
      return true;
    }
  });`;

/** Plays the sources one after the other through the app's own engine, and records what would be heard. */
window.recordEngine = async ({ sources, crossfadeMs = 0, withoutGraph = false }) => {
  const blocks: Float32Array[] = [];
  const elements: HTMLMediaElement[] = [];
  let listening: AudioContext | null = null;
  const recorder = async (context: AudioContext) => {
    listening = context;
    await context.audioWorklet.addModule(
      URL.createObjectURL(new Blob([recorderSource], { type: 'text/javascript' })),
    );
    const node = new AudioWorkletNode(context, 'recorder', { numberOfOutputs: 1 });
    node.port.onmessage = ({ data }) => blocks.push(data);
    node.connect(context.destination);
    return node;
  };
  const { connect } = AudioNode.prototype;
  const { play } = HTMLMediaElement.prototype;
  // Nothing sounds before it is recorded: the first milliseconds would be taken for a loss.
  let isReady: Promise<unknown> = Promise.resolve();
  HTMLMediaElement.prototype.play = async function () {
    await isReady;
    return play.call(this);
  };
  if (withoutGraph) {
    const context = new AudioContext();
    const node = await recorder(context);
    HTMLMediaElement.prototype.play = function () {
      if (!elements.includes(this)) {
        elements.push(this);
        context.createMediaElementSource(this).connect(node);
      }
      return play.call(this);
    };
    // biome-ignore lint/suspicious/noExplicitAny: takes a feature away, as browsers do over plain http
    (window as any).AudioWorkletNode = undefined;
  } else {
    AudioNode.prototype.connect = function (this: AudioNode, ...args: unknown[]) {
      if (args[0] instanceof AudioDestinationNode && this instanceof GainNode)
        isReady = recorder(this.context as AudioContext).then((node) => this.connect(node));
      // biome-ignore lint/suspicious/noExplicitAny: every form of the call is handed on
      return (connect as any).apply(this, args);
    } as typeof connect;
  }
  let at = 0;
  const isOver = new Promise<void>((resolve, reject) => {
    const start = (positionMs = 0) => {
      engine.load({ src: sources[at]!, gain: 1, positionMs, shouldPlay: true });
      const src = sources[at + 1];
      engine.preload(src ? { src, gain: 1, crossfadeMs } : null);
    };
    const engine = new AudioEngine({
      onSound: () => {},
      onSilence: () => {},
      onDuration: () => {},
      onEnded: () => {
        at++;
        if (at < sources.length) start();
        else setTimeout(resolve, 300);
      },
      onFailed: (src) => reject(new Error(`${src} does not play`)),
      onBlocked: () => reject(new Error('playing is blocked')),
    });
    engine.setVolume(1, false);
    start();
  });
  await isOver;
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const samples = new Float32Array(length);
  let offset = 0;
  for (const block of blocks) {
    samples.set(block, offset);
    offset += block.length;
  }
  const bytes = new Uint8Array(samples.buffer);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return { sampleRate: listening!.sampleRate, samplesBase64: btoa(binary) };
};
