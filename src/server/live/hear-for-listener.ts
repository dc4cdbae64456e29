import { type LiveEvent, liveNoteSchema } from '@/domain/contracts/live';
import { onNotification } from '@/infra/notifications';

/**
 * Hears what is told to one listener, by any process, and nothing that is for others.
 * @returns `ready` resolves once it hears; `end` ends it
 */
export function hearForListener(
  userId: string,
  onEvent: (event: LiveEvent) => void,
  onMissed: () => void,
): { ready: Promise<unknown>; end: () => void } {
  return onNotification({
    onNote: (text) => {
      const note = liveNoteSchema.safeParse(parseJson(text)).data;
      // Another version of the app, which is being replaced, may speak another way.
      if (note && (note.userId === null || note.userId === userId)) onEvent(note.event);
    },
    onMissed,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
