import type { Deck } from './deck';
import type { SpliceGraph } from './splice-graph';

/** The next track is started so long before the end of the one that sounds; media elements take up to a third of it. */
const SPLICE_LEAD_SECONDS = 0.6;
/** Elements tell their position four times a second. */
const TIMEUPDATE_SECONDS = 0.3;
const FADE_STEP_MS = 25;
/** A splice that did not come so long after its time never will. */
const SPLICE_PATIENCE_MS = 1500;

type Options = {
  /** The graph, while sound flows through it. */
  graph: () => SpliceGraph | null;
  applyVolume: () => void;
  /** The next deck sounds: the engine is to make it the active one. */
  onTakenOver: () => void;
  onFaded: () => void;
};

/** How loud both are at a moment of a crossfade, 0..1 of its course: of equal power together, as they are unlike each other. */
export const equalPower = (course: number): { out: number; in: number } => ({
  out: Math.cos((course * Math.PI) / 2),
  in: Math.sin((course * Math.PI) / 2),
});

/** Leads from the deck that sounds to the next one: to the sample at its end, or by fading before it. */
export class Handover {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #fadeTimer: ReturnType<typeof setInterval> | null = null;
  #endTimer: ReturnType<typeof setTimeout> | null = null;
  /** The deck that was started, and the one it takes over from. */
  #started: { deck: Deck; from: Deck } | null = null;
  #takenOver: string | null = null;
  #finishFade: (() => void) | null = null;

  constructor(private readonly options: Options) {}

  get isFading(): boolean {
    return this.#fadeTimer !== null;
  }

  /** Whether this source already sounds, and only waits to be called the active one. */
  hasTakenOver(src: string): boolean {
    return this.#takenOver === src;
  }

  /** The engine has made the one that took over the active one. */
  confirm(): void {
    this.#takenOver = null;
  }

  /** Looks whether it is time; called a few times a second while `from` sounds. */
  consider(from: Deck, to: Deck, crossfadeMs: number): void {
    if (this.#timer || this.#started || this.#fadeTimer || to.element.readyState < 2) return;
    const isFade = crossfadeMs > 0 && from.element.duration * 1000 > 3 * crossfadeMs;
    if (!isFade && !this.options.graph()) return;
    const waitSeconds = from.leftSeconds - (isFade ? crossfadeMs / 1000 : SPLICE_LEAD_SECONDS);
    if (waitSeconds > TIMEUPDATE_SECONDS * 2) return;
    const begin = () => {
      this.#timer = null;
      if (isFade) this.#fade(from, to, crossfadeMs);
      else this.#arm(from, to);
    };
    this.#timer = setTimeout(begin, Math.max(0, waitSeconds * 1000));
  }

  /** The audio thread has joined them. */
  splice(deck: Deck, leadSeconds: number): void {
    if (this.#started?.deck !== deck) return;
    this.#clearEnd();
    const { from } = this.#started;
    deck.leadSeconds = leadSeconds;
    from.rest();
    this.#started = null;
    this.#takeOver(deck);
  }

  /** The element has ended: at once, or when the rest of it is heard, unless the next one takes over by then. */
  end(deck: Deck, react: () => void): void {
    const graph = this.options.graph();
    if (this.#started?.from === deck && graph) {
      // The splice is due: it is found in the sound, or told here.
      const late = Math.max(0, deck.leadSeconds * 1000 + 60);
      this.#clearEnd();
      this.#endTimer = setTimeout(() => {
        graph.send({ kind: 'ended', deck: deck.index });
        this.#endTimer = setTimeout(() => {
          this.cancel();
          react();
        }, SPLICE_PATIENCE_MS);
      }, late);
      return;
    }
    this.#clearEnd();
    if (deck.leadSeconds > 0) this.#endTimer = setTimeout(react, deck.leadSeconds * 1000);
    else react();
  }

  /** Whatever was begun is off: one deck sounds, as before. */
  cancel(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#clearEnd();
    if (this.#started) {
      const { deck } = this.#started;
      this.options.graph()?.send({ kind: 'disarm' });
      deck.element.pause();
      deck.rewind();
      deck.leadSeconds = 0;
    }
    this.#started = null;
    this.#takenOver = null;
    this.#finishFade?.();
  }

  #arm(from: Deck, to: Deck): void {
    const graph = this.options.graph();
    if (!graph || from.element.paused) return;
    this.#started = { deck: to, from };
    graph.send({ kind: 'arm', deck: to.index, time: graph.now + from.leftSeconds });
    to.fade = 1;
    to.leadSeconds = 0;
    this.options.applyVolume();
    to.rewind();
    to.element.playbackRate = 1;
    const tellStart = () => {
      if (this.#started?.deck !== to || to.element.currentTime <= 0) return;
      graph.send({ kind: 'started', deck: to.index, time: graph.now - to.element.currentTime });
      to.element.removeEventListener('timeupdate', tellStart);
    };
    to.element.addEventListener('timeupdate', tellStart);
    to.element.play().catch(() => this.cancel());
  }

  #fade(from: Deck, to: Deck, fadeMs: number): void {
    if (from.element.paused) return;
    to.fade = 0;
    to.leadSeconds = 0;
    this.options.applyVolume();
    to.rewind();
    to.element.playbackRate = 1;
    to.element.play().catch(() => {});
    const startedAt = performance.now();
    this.#finishFade = () => {
      if (this.#fadeTimer) clearInterval(this.#fadeTimer);
      this.#fadeTimer = null;
      this.#finishFade = null;
      from.unload();
      to.fade = 1;
      this.options.applyVolume();
      this.options.onFaded();
    };
    this.#fadeTimer = setInterval(() => {
      const course = (performance.now() - startedAt) / fadeMs;
      if (course >= 1) return this.#finishFade?.();
      const loudness = equalPower(course);
      from.fade = loudness.out;
      to.fade = loudness.in;
      this.options.applyVolume();
    }, FADE_STEP_MS);
    this.#takeOver(to);
  }

  #takeOver(deck: Deck): void {
    this.#takenOver = deck.src;
    this.options.onTakenOver();
    this.#takenOver = null;
  }

  #clearEnd(): void {
    if (this.#endTimer) clearTimeout(this.#endTimer);
    this.#endTimer = null;
  }
}
