import { bandKeys, minHash } from '@/recommenders/text/near-duplicates';

/** A text as it is stored: with the signature (in base64) that finds pages which say the same. */
export interface SignedText {
  text: string;
  signature: string | null;
  bands: number[];
}

/** Signs a text; one that is too short to tell has no bands. */
export function signText(text: string): SignedText {
  const signature = minHash(text);
  return {
    text,
    signature: signature ? Buffer.from(signature.buffer).toString('base64') : null,
    bands: signature ? [...bandKeys(signature)] : [],
  };
}
