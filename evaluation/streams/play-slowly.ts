import { Agent, get, type IncomingMessage } from 'node:http';

/** 320 kbit/s. */
const BYTES_PER_SECOND = 40_000;
/** What a player has ahead of what sounds; when that runs empty, it stalls. */
const BUFFER_SECONDS = 5;
const TICK_MS = 100;
/** A stall is over when so much is there again. */
const GO_ON_SECONDS = 1;

/** How one player fared. */
export type Heard = {
  stalls: number;
  stalledMs: number;
  /** From the press of play to the first sound; infinite where there was none. */
  startMs: number;
  bytes: number;
  errors: string[];
};

/**
 * Plays one track after the other as a player does: takes what its buffer has room for, as fast as it comes, and uses
 * up 40 kB a second. It begins to sound when a second is there.
 * @param addressOf the track's address, by how many were played before
 */
export function playSlowly(
  addressOf: (played: number) => string,
  cookie: string,
  signal: AbortSignal,
): Promise<Heard> {
  const heard: Heard = {
    stalls: 0,
    stalledMs: 0,
    startMs: Number.POSITIVE_INFINITY,
    bytes: 0,
    errors: [],
  };
  const pressedAt = performance.now();
  // As a browser: a connection of its own.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let buffered = 0;
  let played = 0;
  let sounds = false;
  let answer: IncomingMessage | null = null;
  const open = () => {
    const request = get(addressOf(played), { agent, headers: { cookie, range: 'bytes=0-' } }, (response) => {
      answer = response;
      if (response.statusCode !== 206) heard.errors.push(`answered ${response.statusCode}`);
      response.on('data', (chunk: Buffer) => {
        buffered += chunk.length;
        heard.bytes += chunk.length;
        if (buffered >= BUFFER_SECONDS * BYTES_PER_SECOND) response.pause();
      });
      response.on('end', () => {
        played += 1;
        if (!signal.aborted) open();
      });
      response.on('error', note);
    });
    request.on('error', note);
    signal.addEventListener('abort', () => request.destroy(), { once: true });
  };
  const note = (error: Error) => {
    if (!signal.aborted) heard.errors.push(error.message);
  };
  return new Promise((resolve) => {
    let hasBegun = false;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const elapsedMs = now - last;
      last = now;
      if (sounds) buffered -= (elapsedMs / 1000) * BYTES_PER_SECOND;
      else if (hasBegun) heard.stalledMs += elapsedMs;
      if (sounds && buffered <= 0) {
        heard.stalls += 1;
        sounds = false;
        buffered = 0;
      }
      if (!sounds && buffered >= GO_ON_SECONDS * BYTES_PER_SECOND) {
        if (!hasBegun) heard.startMs = now - pressedAt;
        hasBegun = sounds = true;
      }
      if (buffered < BUFFER_SECONDS * BYTES_PER_SECOND) answer?.resume();
    }, TICK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      agent.destroy();
      resolve(heard);
    });
    open();
  });
}
