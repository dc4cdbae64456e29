'use client';

import { installSection } from '@words/offline';
import { create } from 'zustand';

/** What Chromium hands out where it can install the site as an app. */
type InstallPrompt = Event & { prompt: () => Promise<{ outcome: string }> };

/** The browser's offer to install Segue, while it stands. */
export const useInstallOffer = create<{ offer: InstallPrompt | null }>(() => ({ offer: null }));

/** Keeps the browser's offer for a button of ours. @returns ends it */
export function watchInstallOffer(): () => void {
  const onOffer = (event: Event) => {
    event.preventDefault();
    useInstallOffer.setState({ offer: event as InstallPrompt });
  };
  const onInstalled = () => useInstallOffer.setState({ offer: null });
  window.addEventListener('beforeinstallprompt', onOffer);
  window.addEventListener('appinstalled', onInstalled);
  return () => {
    window.removeEventListener('beforeinstallprompt', onOffer);
    window.removeEventListener('appinstalled', onInstalled);
  };
}

/** Asks the browser to install; an offer holds for one question. */
export async function install(): Promise<void> {
  const { offer } = useInstallOffer.getState();
  useInstallOffer.setState({ offer: null });
  await offer?.prompt();
}

/** How the app is installed by hand here: null where the browser offers it itself, or where it is installed. */
export function installByHand(): string | null {
  if (window.matchMedia('(display-mode: standalone)').matches) return null;
  const { userAgent, maxTouchPoints } = navigator;
  const isIos = /iP(hone|ad|od)/.test(userAgent) || (userAgent.includes('Mac') && maxTouchPoints > 1);
  if (isIos) return installSection.byHandOnIos;
  const isMacSafari = userAgent.includes('Mac') && /Version\/.*Safari/.test(userAgent);
  return isMacSafari ? installSection.byHandOnMac : null;
}
