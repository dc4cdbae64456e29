import type { LiveEvent, LiveEventOf, LiveKind } from '@/domain/contracts/live';

type Handler<Kind extends LiveKind> = (event: LiveEventOf<Kind>) => void;

const handlers: { [Kind in LiveKind]: Set<Handler<Kind>> } = {
  session: new Set(),
  feedback: new Set(),
  playlist: new Set(),
};
const missedHandlers = new Set<() => void>();

/** Runs for each event of a kind, while the page listens. @returns ends it */
export function onLive<Kind extends LiveKind>(kind: Kind, handle: Handler<Kind>): () => void {
  handlers[kind].add(handle);
  return () => void handlers[kind].delete(handle);
}

/** Runs when the line to the server was lost and is there again: what happened meanwhile is to be asked for. @returns ends it */
export function onLiveMissed(handle: () => void): () => void {
  missedHandlers.add(handle);
  return () => void missedHandlers.delete(handle);
}

/** Takes in what the server said; what this version of the page does not understand is passed over. */
export function hearLive(data: unknown): void {
  const event = data as LiveEvent | null | undefined;
  if (event && event.kind in handlers) handle(event);
}

export function hearLiveMissed(): void {
  for (const handleMissed of missedHandlers) handleMissed();
}

function handle<Kind extends LiveKind>(event: LiveEventOf<Kind> & LiveEvent): void {
  for (const run of handlers[event.kind as Kind]) run(event);
}
