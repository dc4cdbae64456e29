/** A shorter wait is none. */
const SHOW_AFTER_MS = 300;

const waits = new Set<symbol>();

/**
 * Shows at the top of the page that something was asked for and is on its way.
 * @returns it is there, or no longer wanted
 */
export function showWaiting(): () => void {
  const wait = Symbol('wait');
  const show = () => document.documentElement.toggleAttribute('data-waiting', waits.size > 0);
  const timer = setTimeout(() => {
    waits.add(wait);
    show();
  }, SHOW_AFTER_MS);
  return () => {
    clearTimeout(timer);
    waits.delete(wait);
    show();
  };
}
