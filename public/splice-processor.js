// Joins what two audio elements ("decks") play, sample by sample. Loaded into the audio thread as it is, hence plain
// JavaScript; src/features/player/splice-graph.ts is its other end.

const SECONDS_KEPT = 4;
/** So many samples of nothing, where a track is about to end, are its end: a sine crosses zero in one. */
const END_ZEROS = 16;
/** The end is looked for from so long before its time; media elements are a little early or late. */
const WINDOW_SECONDS = 0.08;
/** The main thread tells where a track began within so much: sound nearer to that is its first. */
const START_SLACK_SECONDS = 0.08;

/** What a deck has played and is not heard yet: a ring of frames that its sound goes through, delayed or not. */
export class Line {
  #ring;
  #capacity;
  #read = 0;
  #write = 0;

  constructor(capacity) {
    this.#capacity = capacity;
    this.#ring = [new Float32Array(capacity), new Float32Array(capacity)];
  }

  /** Frames that wait. */
  get length() {
    return this.#write - this.#read;
  }

  clear() {
    this.#read = this.#write;
  }

  /** Forgets the oldest frames. */
  drop(frames) {
    this.#read = Math.min(this.#write, this.#read + Math.max(0, frames));
  }

  /** @param input channels of one block; none is silence, one is both */
  push(input, frames) {
    if (this.length + frames > this.#capacity) this.drop(frames);
    for (let channel = 0; channel < 2; channel++) {
      const samples = input[channel] ?? input[0];
      const ring = this.#ring[channel];
      for (let i = 0; i < frames; i++) ring[(this.#write + i) % this.#capacity] = samples ? samples[i] : 0;
    }
    this.#write += frames;
  }

  /** Adds the oldest frames to `output` from `offset` on, and forgets them. */
  pullInto(output, offset, frames) {
    const count = Math.min(frames, this.length);
    for (let channel = 0; channel < output.length; channel++) {
      const ring = this.#ring[Math.min(channel, 1)];
      for (let i = 0; i < count; i++) output[channel][offset + i] += ring[(this.#read + i) % this.#capacity];
    }
    this.#read += count;
  }

  isSilentAt(index) {
    const at = (this.#read + index) % this.#capacity;
    return this.#ring[0][at] === 0 && this.#ring[1][at] === 0;
  }

  /** Index of the first frame with sound, or -1. */
  firstSound() {
    for (let i = 0; i < this.length; i++) if (!this.isSilentAt(i)) return i;
    return -1;
  }

  /** How many frames at the end of the next `frames` hold nothing. */
  silentTail(frames) {
    const count = Math.min(frames, this.length);
    let silent = 0;
    while (silent < count && this.isSilentAt(count - 1 - silent)) silent++;
    return silent;
  }
}

/** Plays both decks; of two that were armed, the second from the very sample on where the first has ended. */
export class Splicer {
  #lines;
  #sampleRate;
  /** The deck that waits for the end of the other, when it may come, and where it began itself. */
  #armed = null;

  constructor(sampleRate, onSpliced) {
    this.#sampleRate = sampleRate;
    this.#lines = [0, 1].map(() => new Line(Math.round(sampleRate * SECONDS_KEPT)));
    this.onSpliced = onSpliced;
  }

  /** What the main thread says: `time` and `startedAt` in seconds of the audio clock. */
  obey({ kind, deck, time }) {
    if (kind === 'arm') {
      this.#lines[deck].clear();
      this.#armed = { deck, endsAt: time, startedAt: null, isOver: false };
    }
    if (kind === 'started' && this.#armed?.deck === deck) this.#armed.startedAt = time;
    if (kind === 'ended' && this.#armed && this.#armed.deck !== deck) this.#armed.isOver = true;
    if (kind === 'disarm') {
      if (this.#armed) this.#lines[this.#armed.deck].clear();
      this.#armed = null;
    }
    if (kind === 'flush') {
      this.#armed = null;
      for (const line of this.#lines) line.clear();
    }
  }

  /** One block: @param now seconds at its first frame */
  process(inputs, output, now) {
    const frames = output[0].length;
    for (const [deck, line] of this.#lines.entries()) line.push(inputs[deck] ?? [], frames);
    const armed = this.#armed;
    if (!armed) {
      for (const line of this.#lines) line.pullInto(output, 0, frames);
      return;
    }
    const before = this.#lines[1 - armed.deck];
    const silent = before.silentTail(frames);
    const mayEnd = now + frames / this.#sampleRate >= armed.endsAt - WINDOW_SECONDS;
    const isOver = (mayEnd && silent >= END_ZEROS) || armed.isOver;
    const heard = isOver ? frames - silent : frames;
    before.pullInto(output, 0, heard);
    if (!isOver) return;
    this.#armed = null;
    before.clear();
    const after = this.#lines[armed.deck];
    after.drop(this.#startOf(after, armed.startedAt, now, frames));
    after.pullInto(output, heard, frames - heard);
    this.onSpliced(armed.deck, after.length / this.#sampleRate);
  }

  /** Index in a line of the first frame of its track: of the sound, where no silence of its own comes before. */
  #startOf(line, startedAt, now, frames) {
    const first = line.firstSound();
    if (startedAt === null) return first < 0 ? line.length : first;
    const oldest = now + (frames - line.length) / this.#sampleRate;
    const told = Math.round((startedAt - oldest) * this.#sampleRate);
    const isNear = Math.abs(first - told) < START_SLACK_SECONDS * this.#sampleRate;
    return first >= 0 && isNear ? first : Math.max(0, Math.min(told, line.length));
  }
}

if (typeof AudioWorkletProcessor !== 'undefined') {
  class SpliceProcessor extends AudioWorkletProcessor {
    constructor() {
      super();
      this.splicer = new Splicer(sampleRate, (deck, leadSeconds) =>
        this.port.postMessage({ deck, leadSeconds }),
      );
      this.port.onmessage = ({ data }) => this.splicer.obey(data);
    }

    process(inputs, [output]) {
      this.splicer.process(inputs, output, currentTime);
      return true;
    }
  }
  registerProcessor('splice', SpliceProcessor);
}
