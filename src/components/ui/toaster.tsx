'use client';

import { useSyncExternalStore } from 'react';
import { later } from './later';
import { hasWaitingToasts, onToastWaiting } from './toast';

const list = later(() => import('./toast-list'));

/** Where toasts appear: once, at the root of the page. `className` places it above what stands at the foot. */
export function Toaster({ className }: { className?: string }) {
  const isWanted = useSyncExternalStore(onToastWaiting, hasWaitingToasts, () => false);
  const parts = list.use(isWanted);
  return parts ? <parts.ToastList className={className} /> : null;
}
