/** One audio element and how loud its track is played, beside the listener's own volume. */
export class Deck {
  readonly element = createElement();
  /** Levelling of the track. */
  gain = 1;
  /** 0..1 while it fades in or out. */
  fade = 1;
  /** How far the element is ahead of what is heard: it was started before the track ahead of it ended. */
  leadSeconds = 0;

  constructor(readonly index: number) {}

  get src(): string | null {
    return this.element.getAttribute('src');
  }

  get heardSeconds(): number {
    return Math.max(0, this.element.currentTime - this.leadSeconds);
  }

  /** Seconds until what is heard ends; infinite while the length is not known. */
  get leftSeconds(): number {
    const { duration } = this.element;
    return Number.isFinite(duration) ? duration - this.heardSeconds : Number.POSITIVE_INFINITY;
  }

  /** Opens a source unless it is open; one that failed is tried again. */
  open(src: string): void {
    if (this.src !== src || this.element.error) this.element.src = src;
    this.element.preload = 'auto';
  }

  /** To the start, unless it is there: every seek costs some codecs the first milliseconds. */
  rewind(): void {
    if (this.element.currentTime > 0) this.element.currentTime = 0;
  }

  /** Silent, with its source still open. */
  rest(): void {
    this.element.pause();
    this.leadSeconds = 0;
    this.fade = 1;
  }

  unload(): void {
    this.rest();
    if (!this.element.hasAttribute('src')) return;
    this.element.removeAttribute('src');
    this.element.load();
  }
}

function createElement(): HTMLAudioElement {
  const element = new Audio();
  element.preload = 'none';
  return element;
}
