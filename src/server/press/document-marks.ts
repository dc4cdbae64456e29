import { bandKeys, minHash } from '@/recommenders/text/near-duplicates';

/** A text as it is stored: with the signature that finds pages which say the same. */
export function sayOf(text: string) {
  const signature = minHash(text);
  return {
    text,
    signature: signature ? Uint8Array.from(new Uint8Array(signature.buffer)) : null,
    bands: signature ? [...bandKeys(signature)] : [],
    duplicateOfId: null,
  };
}
