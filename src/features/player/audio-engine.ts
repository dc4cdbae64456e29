import { Deck } from './deck';
import { Handover } from './handover';
import { SpliceGraph } from './splice-graph';

/** What the engine tells. Positions and durations in milliseconds. */
export type AudioEngineEvents = {
  /** Sound flows; also told a few times a second while it does. */
  onSound: (positionMs: number) => void;
  /** Sound stopped: paused, seeking, or waiting for data. */
  onSilence: (why: 'paused' | 'seeking' | 'waiting') => void;
  onDuration: (durationMs: number) => void;
  /** The track is over, or what was preloaded takes over from it: `load` says what sounds now. */
  onEnded: () => void;
  onFailed: (src: string) => void;
  /** The browser wants a press before it lets anything sound. */
  onBlocked: () => void;
};

/** The first press of play waits no longer than this for the audio thread. */
const GRAPH_PATIENCE_MS = 800;

type Load = {
  src: string;
  gain: number;
  positionMs: number;
  shouldPlay: boolean;
  /** 1 is as recorded; the pitch stays. */
  rate?: number;
};
type Next = { src: string; gain: number; crossfadeMs: number };

/**
 * Two audio elements: one sounds, the other already loads what comes next and takes over, to the sample where the
 * browser lets us, or fading. Lives outside React, so that it plays on whatever is rendered.
 */
export class AudioEngine {
  readonly #decks = [new Deck(0), new Deck(1)] as const;
  #active: Deck = this.#decks[0];
  #volume = 1;
  #isMuted = false;
  #rate = 1;
  #fade = 1;
  #graph: SpliceGraph | null = null;
  #isGraphAsked = false;
  #wantsSound = false;
  readonly #handover: Handover;
  /** What comes next, where the other deck is still fading out. */
  #next: Next | null = null;

  /** @param options.joins leads tracks into one another; without it each sounds for itself */
  constructor(
    private readonly events: AudioEngineEvents,
    private readonly options: { joins: boolean } = { joins: true },
  ) {
    this.#handover = new Handover({
      graph: () => (this.#graph?.isRunning ? this.#graph : null),
      applyVolume: () => this.#applyVolume(),
      onTakenOver: () => this.events.onEnded(),
      onFaded: () => this.#applyNext(),
    });
    for (const deck of this.#decks) this.#listen(deck);
  }

  get positionMs(): number {
    return this.#active.heardSeconds * 1000;
  }

  get isAudible(): boolean {
    return !this.#isMuted && this.#volume > 0;
  }

  /** Makes `src` the one that sounds, from `positionMs` on. */
  load({ src, gain, positionMs, shouldPlay, rate = 1 }: Load): void {
    const idle = this.#idle;
    if (this.#handover.hasTakenOver(src) && shouldPlay && positionMs === 0) {
      this.#active = idle;
      this.#handover.confirm();
      this.setGain(gain);
      this.setRate(rate);
      return;
    }
    this.#handover.cancel();
    this.#graph?.send({ kind: 'flush' });
    for (const deck of this.#decks) deck.rest();
    if (idle.src === src && !idle.element.error) {
      this.#active.unload();
      this.#active = idle;
    } else this.#active.open(src);
    this.#rate = rate;
    this.#active.element.defaultPlaybackRate = rate;
    this.#active.element.playbackRate = rate;
    this.#active.element.preload = 'auto';
    // Before the metadata is there this sets the position to start at (HTML, "default playback start position").
    if (positionMs > 0) this.#active.element.currentTime = positionMs / 1000;
    else this.#active.rewind();
    this.setGain(gain);
    if (shouldPlay) this.play();
  }

  /** Loads what is likely to come next, to be led over to by itself; null drops it. */
  preload(next: Next | null): void {
    this.#next = next;
    if (!this.#handover.isFading) this.#applyNext();
  }

  play(): void {
    this.#wantsSound = true;
    if (this.#isGraphAsked || !this.options.joins) this.#sound();
    // Led through the audio thread before it sounds: on the way it would be interrupted.
    else void this.#prepareGraph().then(() => this.#wantsSound && this.#sound());
  }

  #sound(): void {
    this.#graph?.resume();
    this.#active.element.playbackRate = this.#rate;
    this.#active.element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.events.onBlocked();
    });
  }

  pause(): void {
    const { element, heardSeconds, leadSeconds } = this.#active;
    this.#wantsSound = false;
    element.pause();
    this.#handover.cancel();
    this.#graph?.rest();
    // What the element is ahead was not heard yet: it is played after the pause.
    if (leadSeconds > 0) this.seek(heardSeconds * 1000);
  }

  seek(positionMs: number): void {
    this.#handover.cancel();
    this.#graph?.send({ kind: 'flush' });
    this.#active.leadSeconds = 0;
    this.#active.element.currentTime = Math.max(0, positionMs / 1000);
  }

  setVolume(volume: number, isMuted: boolean): void {
    this.#volume = volume;
    this.#isMuted = isMuted;
    this.#applyVolume();
  }

  /** How much quieter than the slider says what sounds is played. */
  setGain(gain: number): void {
    this.#active.gain = gain;
    this.#applyVolume();
  }

  /** @param fade 0..1, on top of the listener's volume: falling asleep */
  setFade(fade: number): void {
    if (fade === this.#fade) return;
    this.#fade = fade;
    this.#applyVolume();
  }

  /** @param rate 1 is as recorded; the pitch stays */
  setRate(rate: number): void {
    if (rate === this.#rate) return;
    this.#rate = rate;
    this.#handover.cancel();
    // What is ahead in the audio thread is of the old speed.
    if (this.#active.leadSeconds > 0) this.seek(this.positionMs);
    this.#active.element.playbackRate = rate;
  }

  unload(): void {
    this.#wantsSound = false;
    this.#handover.cancel();
    this.#graph?.rest();
    this.#next = null;
    for (const deck of this.#decks) deck.unload();
  }

  get #idle(): Deck {
    return this.#decks[1 - this.#active.index]!;
  }

  #applyNext(): void {
    const idle = this.#idle;
    if (idle.src !== this.#next?.src) {
      this.#handover.cancel();
      idle.unload();
    }
    if (!this.#next) return;
    idle.open(this.#next.src);
    idle.gain = this.#next.gain;
  }

  /** Where there is a graph the listener's volume comes behind it, heard at once; the elements keep what is the track's. */
  #applyVolume(): void {
    // Loudness is heard roughly as the cube of amplitude: the slider then moves evenly to the ear.
    const loudness = this.#volume ** 3 * this.#fade;
    this.#graph?.setVolume(this.#isMuted ? 0 : loudness);
    for (const { element, gain, fade } of this.#decks) {
      element.volume = Math.min(1, (this.#graph ? 1 : loudness) * gain * fade);
      element.muted = !this.#graph && this.#isMuted;
    }
  }

  /** Resolves when there is one, when there will be none, or when it is not worth waiting for. */
  #prepareGraph(): Promise<void> {
    this.#isGraphAsked = true;
    return Promise.race([
      this.#makeGraph(),
      new Promise<void>((resolve) => setTimeout(resolve, GRAPH_PATIENCE_MS)),
    ]);
  }

  async #makeGraph(): Promise<void> {
    const graph = await SpliceGraph.create(({ deck, leadSeconds }) =>
      this.#handover.splice(this.#decks[deck]!, leadSeconds),
    );
    if (!graph) return;
    graph.resume();
    this.#graph = graph;
    for (const { element, index } of this.#decks) graph.attach(element, index);
    this.#applyVolume();
  }

  #listen(deck: Deck): void {
    const { element } = deck;
    const on = (name: keyof HTMLMediaElementEventMap, react: () => unknown) =>
      element.addEventListener(name, () => deck === this.#active && react());
    const sound = () => {
      if (element.paused || element.seeking || element.readyState <= 2) return;
      this.events.onSound(this.positionMs);
      if (this.#next && this.#next.src === this.#idle.src && this.#rate === 1)
        this.#handover.consider(deck, this.#idle, this.#next.crossfadeMs);
    };
    on('playing', sound);
    on('timeupdate', sound);
    // Told late: by now it may play something else, or have come to its end.
    on('pause', () => element.paused && !element.ended && this.events.onSilence('paused'));
    on('seeking', () => this.events.onSilence('seeking'));
    on('waiting', () => this.events.onSilence('waiting'));
    on('durationchange', () => {
      if (Number.isFinite(element.duration)) this.events.onDuration(element.duration * 1000);
    });
    on('ended', () => this.#handover.end(deck, () => this.events.onEnded()));
    on('error', () => {
      const { src } = deck;
      if (src) this.events.onFailed(src);
    });
  }
}
