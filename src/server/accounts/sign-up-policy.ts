import { z } from 'zod';
import { database } from '@/infra/database';

const key = 'sign-up';
const policySchema = z.enum(['open', 'invitation']).catch('invitation');

export type SignUpPolicy = z.infer<typeof policySchema>;

/** Who may make an account once the first exists; by invitation until the admin says otherwise. */
export async function readSignUpPolicy(): Promise<SignUpPolicy> {
  const row = await database().setting.findUnique({ where: { key } });
  return policySchema.parse(row?.value);
}

export async function updateSignUpPolicy(value: SignUpPolicy): Promise<void> {
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
