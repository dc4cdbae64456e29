import type { z } from 'zod';
import type { Me, meUpdateSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import { ensureWeeklySchedule } from '@/jobs/schedules';
import { findMe } from './find-me';
import type { SessionUser } from './find-session-user';

/** Changes name or time zone; a new time zone gets its Monday. */
export async function updateMe(user: SessionUser, change: z.infer<typeof meUpdateSchema>): Promise<Me> {
  const updated = await database().user.update({
    where: { id: user.id },
    data: change,
    select: { id: true, name: true, email: true, role: true, timeZone: true },
  });
  if (change.timeZone) await ensureWeeklySchedule(change.timeZone);
  return findMe(updated);
}
