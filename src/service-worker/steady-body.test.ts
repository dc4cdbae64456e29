import { expect, test } from 'vitest';
import { MOST_BYTES, Shelf } from './shelf';
import { type SteadyOptions, steadyBody } from './steady-body';

const pieceBytes = 10;
const file = Uint8Array.from({ length: 100 }, (_, index) => index);

/** A connection from a byte on, which breaks before another; counts what was read. */
function connection(start: number, breaksAt = Number.POSITIVE_INFINITY) {
  let at = start;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (at >= breaksAt) return controller.error(new Error('the network is away'));
        const piece = file.slice(at, at + pieceBytes);
        at += piece.length;
        controller.enqueue(piece);
        if (at >= file.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Timers that pass at once, but for those that never should. */
const pause = (ms: number) => (ms === 8000 ? new Promise<never>(() => {}) : Promise.resolve());

const steady = (first: ReadableStream<Uint8Array<ArrayBuffer>>, options: Partial<SteadyOptions> = {}) =>
  steadyBody(first, {
    trackId: 'a',
    start: 0,
    end: file.length - 1,
    bytesPerSecond: 1,
    shelf: new Shelf(),
    reopen: () => Promise.reject(new Error('the network is away')),
    pause,
    ...options,
  });

const read = async (body: ReadableStream<Uint8Array<ArrayBuffer>>) => [
  ...new Uint8Array(await new Response(body).arrayBuffer()),
];
/** Lets what goes on by itself go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('brings what the connection brings', async () => {
  expect(await read(steady(connection(0)))).toEqual([...file]);
});

test('goes on at the missing byte when the connection breaks, however often', async () => {
  const opened: number[] = [];
  const reopen = async (start: number) => {
    opened.push(start);
    return connection(start, start + 20);
  };
  expect(await read(steady(connection(0, 30), { reopen }))).toEqual([...file]);
  expect(opened).toEqual([30, 50, 70, 90]);
});

test('waits while nothing answers', async () => {
  let tries = 0;
  const reopen = async (start: number) => {
    if (++tries < 5) throw new Error('the network is away');
    return connection(start);
  };
  expect(await read(steady(connection(0, 50), { reopen }))).toEqual([...file]);
});

test('takes a connection that brings nothing for a broken one', async () => {
  const silent = new ReadableStream<Uint8Array<ArrayBuffer>>({}, { highWaterMark: 0 });
  const body = steady(silent, { reopen: async (start) => connection(start), pause: () => settle() });
  expect(await read(body)).toEqual([...file]);
});

test('fetches ahead of who reads, as far as there is room, and lets that be read without a network', async () => {
  const body = steady(connection(0, 40), { bytesPerSecond: 0.4, end: 99 });
  await settle();
  const reader = body.getReader();
  const got: number[] = [];
  for (let i = 0; i < 4; i++) got.push(...(await reader.read()).value!);
  expect(got).toEqual([...file.slice(0, 40)]);
  await reader.cancel();
});

test('fetches no further than that', async () => {
  let brought = 0;
  const first = connection(0).pipeThrough(
    new TransformStream({
      transform(piece, controller) {
        brought += piece.length;
        controller.enqueue(piece);
      },
    }),
  );
  // 0.4 bytes a second are 36 in 90 seconds: the piece that goes beyond is the last; the pipe holds one or two more.
  const body = steady(first, { bytesPerSecond: 0.4 });
  await settle();
  expect(brought).toBeGreaterThanOrEqual(40);
  expect(brought).toBeLessThanOrEqual(60);
  await body.cancel();
});

test('a file that is another one by now ends it, after what was there', async () => {
  const body = steady(connection(0, 30), { reopen: async () => null });
  const reader = body.getReader();
  for (let i = 0; i < 3; i++) expect((await reader.read()).value).toHaveLength(pieceBytes);
  await expect(reader.read()).rejects.toThrow('another one');
});

test('gives up when somebody waits and nothing comes for two minutes', async () => {
  let waitedMs = 0;
  const body = steady(connection(0, 30), {
    pause: (ms) => {
      if (ms === 8000) return new Promise<never>(() => {});
      waitedMs += ms;
      return settle();
    },
  });
  await expect(read(body)).rejects.toThrow('does not answer');
  expect(waitedMs).toBeGreaterThanOrEqual(120_000);
});

test('what plays is fetched first; the next one when the rest of that is here', () => {
  const shelf = new Shelf();
  const body = (trackId: string) => ({
    trackId,
    bytesPerSecond: 1000,
    held: 0,
    isWhole: false,
    nudge: () => {},
  });
  const [playing, next] = [body('a'), body('b')];
  shelf.add(playing);
  shelf.add(next);
  shelf.play('a');
  expect(shelf.roomFor(playing)).toBe(90_000);
  expect(shelf.roomFor(next)).toBe(0);
  playing.isWhole = true;
  expect(shelf.roomFor(next)).toBe(90_000);
  shelf.remove(playing);
  expect(shelf.roomFor(next)).toBe(90_000);
});

test('together they hold no more than 16 MB, and nothing where every byte costs', () => {
  const shelf = new Shelf();
  const large = { trackId: 'a', bytesPerSecond: 1e6, held: 10e6, isWhole: true, nudge: () => {} };
  const next = { ...large, trackId: 'b', held: 0, isWhole: false };
  shelf.add(large);
  shelf.add(next);
  shelf.play('a');
  expect(shelf.roomFor(large)).toBe(MOST_BYTES);
  expect(shelf.roomFor(next)).toBe(MOST_BYTES - 10e6);
  expect(new Shelf(() => true).roomFor(large)).toBe(0);
});
