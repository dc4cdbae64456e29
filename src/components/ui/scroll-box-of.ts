/** The box that an element scrolls in: the nearest that scrolls, else the page. */
export function scrollBoxOf(element: HTMLElement | null): Element {
  for (let box = element?.parentElement; box; box = box.parentElement) {
    const overflow = getComputedStyle(box).overflowY;
    if (overflow === 'auto' || overflow === 'scroll') return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
