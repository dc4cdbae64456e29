import { AudioEngine } from '@/features/player/audio-engine';
import { tellWorker } from '@/features/player/tell-worker';

declare global {
  interface Window {
    /** Begins to play the sources one after the other, through the app's own engine. */
    begin: (sources: readonly string[]) => void;
    /** When it was last heard and what went wrong since, in seconds of the page's clock. */
    heard: {
      first: number | null;
      last: number;
      longestSilence: number;
      failures: string[];
      position: number;
    };
  }
}

/** A sample every so often; shorter pauses are none. */
const EVERY_MS = 20;
const now = () => performance.now() / 1000;
const heard: Window['heard'] = { first: null, last: 0, longestSilence: 0, failures: [], position: 0 };
window.heard = heard;

/** Listens where the sound leaves the player. */
function listenTo(node: AudioNode): void {
  const analyser = new AnalyserNode(node.context, { fftSize: 1024 });
  node.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    if (samples.every((sample) => Math.abs(sample) < 0.01)) return;
    if (heard.first !== null) heard.longestSilence = Math.max(heard.longestSilence, now() - heard.last);
    heard.first ??= now();
    heard.last = now();
  }, EVERY_MS);
}

window.begin = (sources) => {
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (this: AudioNode, ...args: unknown[]) {
    if (args[0] instanceof AudioDestinationNode) listenTo(this);
    // biome-ignore lint/suspicious/noExplicitAny: every form of the call is handed on
    return (connect as any).apply(this, args);
  } as typeof connect;
  let at = 0;
  const start = () => {
    tellWorker(sources[at]!.split('/')[3]!);
    engine.load({ src: sources[at]!, gain: 1, positionMs: 0, shouldPlay: true });
    const src = sources[at + 1];
    engine.preload(src ? { src, gain: 1, crossfadeMs: 0 } : null);
  };
  const engine = new AudioEngine({
    onSound: (positionMs) => {
      heard.position = positionMs / 1000;
    },
    onSilence: () => {},
    onDuration: () => {},
    onEnded: () => {
      at++;
      if (at < sources.length) start();
    },
    onFailed: (src) => heard.failures.push(`${src} at ${heard.position} s`),
    onBlocked: () => heard.failures.push('blocked'),
  });
  engine.setVolume(1, false);
  start();
};
