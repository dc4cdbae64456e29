import { jobNotes } from '@words/jobs';
import { arrangeSounds } from '@/server/sound/arrange-sounds';
import type { Handler } from '../handler';
import { arrangeInThread } from '../sound/arrange-in-thread';

export const arrangeSoundsHandler: Handler<'arrange-sounds'> = async (_payload, { progress, signal }) => {
  const arranged = await arrangeSounds((request) => arrangeInThread(request, signal));
  if (arranged) {
    progress({
      done: 1,
      total: 1,
      notes: [jobNotes.tracks(arranged.tracks), jobNotes.groups(arranged.groups)],
    });
  }
  return arranged;
};
