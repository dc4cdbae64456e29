/** What the engine tells. Positions and durations in milliseconds. */
export type AudioEngineEvents = {
  /** Sound flows; also told a few times a second while it does. */
  onSound: (positionMs: number) => void;
  /** Sound stopped: paused, seeking, or waiting for data. */
  onSilence: (why: 'paused' | 'seeking' | 'waiting') => void;
  onDuration: (durationMs: number) => void;
  onEnded: () => void;
  onFailed: (src: string) => void;
  /** The browser wants a press before it lets anything sound. */
  onBlocked: () => void;
};

type Load = { src: string; gain: number; positionMs: number; shouldPlay: boolean };

/**
 * Two audio elements: one sounds, the other already loads what comes next and takes over without a gap to speak of.
 * Lives outside React, so that it plays on whatever is rendered.
 */
export class AudioEngine {
  #active = createElement();
  #idle = createElement();
  #gain = 1;
  #volume = 1;
  #isMuted = false;

  constructor(private readonly events: AudioEngineEvents) {
    for (const element of [this.#active, this.#idle]) this.#listen(element);
  }

  get positionMs(): number {
    return this.#active.currentTime * 1000;
  }

  get isAudible(): boolean {
    return !this.#isMuted && this.#volume > 0;
  }

  /** Makes `src` the one that sounds, from `positionMs` on. */
  load({ src, gain, positionMs, shouldPlay }: Load): void {
    this.#active.pause();
    if (this.#idle.getAttribute('src') === src) {
      [this.#active, this.#idle] = [this.#idle, this.#active];
      unload(this.#idle);
    } else if (this.#active.getAttribute('src') !== src || this.#active.error) {
      this.#active.src = src;
    }
    this.#gain = gain;
    this.#applyVolume();
    this.#active.preload = 'auto';
    // Before the metadata is there this sets the position to start at (HTML, "default playback start position").
    this.#active.currentTime = positionMs / 1000;
    if (shouldPlay) this.play();
  }

  /** Loads what is likely to come next; null drops it. */
  preload(src: string | null): void {
    if (src === null) unload(this.#idle);
    else if (this.#idle.getAttribute('src') !== src) {
      this.#idle.preload = 'auto';
      this.#idle.src = src;
    }
  }

  play(): void {
    this.#active.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.events.onBlocked();
    });
  }

  pause(): void {
    this.#active.pause();
  }

  seek(positionMs: number): void {
    this.#active.currentTime = Math.max(0, positionMs / 1000);
  }

  setVolume(volume: number, isMuted: boolean): void {
    this.#volume = volume;
    this.#isMuted = isMuted;
    this.#applyVolume();
  }

  /** How much quieter than the slider says what sounds is played. */
  setGain(gain: number): void {
    this.#gain = gain;
    this.#applyVolume();
  }

  unload(): void {
    this.#active.pause();
    unload(this.#active);
    unload(this.#idle);
  }

  #applyVolume(): void {
    // Loudness is heard roughly as the cube of amplitude: the slider then moves evenly to the ear.
    this.#active.volume = Math.min(1, this.#volume ** 3 * this.#gain);
    this.#active.muted = this.#isMuted;
  }

  #listen(element: HTMLAudioElement): void {
    const on = (name: keyof HTMLMediaElementEventMap, react: () => unknown) =>
      element.addEventListener(name, () => element === this.#active && react());
    const sound = () => {
      if (!element.paused && !element.seeking && element.readyState > 2) this.events.onSound(this.positionMs);
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
    on('ended', () => this.events.onEnded());
    on('error', () => {
      const src = element.getAttribute('src');
      if (src) this.events.onFailed(src);
    });
  }
}

function createElement(): HTMLAudioElement {
  const element = new Audio();
  element.preload = 'none';
  return element;
}

function unload(element: HTMLAudioElement): void {
  if (!element.hasAttribute('src')) return;
  element.removeAttribute('src');
  element.load();
}
