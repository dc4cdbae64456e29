import { useEffect, useState } from 'react';

/** Whether an entry of a long list may be drawn whole: from the start where the list moves slowly, else once it rests. */
export function useWholeOnceResting(isFast: boolean): boolean {
  const [isWhole, setWhole] = useState(!isFast);
  useEffect(() => {
    if (!isFast) setWhole(true);
  }, [isFast]);
  return isWhole;
}
