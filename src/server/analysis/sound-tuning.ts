import { type SoundTuning, soundTuningSchema } from '@/domain/contracts/models';
import { database } from '@/infra/database';

const key = 'sound-tuning';

/** What came of the last tuning of the ear; null before the first. */
export async function readTuning(): Promise<SoundTuning | null> {
  const row = await database().setting.findUnique({ where: { key } });
  return soundTuningSchema.safeParse(row?.value).data ?? null;
}

export async function saveTuning(value: SoundTuning): Promise<void> {
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
