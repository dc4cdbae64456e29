'use client';

import { useEffect, useState } from 'react';

/** What the browser gives this site, in bytes, looked up anew when `changed` changes; null where it does not say. */
export function useRoom(changed: unknown): { free: number } | null {
  const [room, setRoom] = useState<{ free: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the reason to look again
  useEffect(() => {
    let isOver = false;
    void navigator.storage
      ?.estimate?.()
      .then(({ quota, usage }) => {
        if (!isOver && quota !== undefined) setRoom({ free: Math.max(0, quota - (usage ?? 0)) });
      })
      .catch(() => {});
    return () => {
      isOver = true;
    };
  }, [changed]);
  return room;
}
