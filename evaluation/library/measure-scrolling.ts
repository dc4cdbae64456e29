import type { Page } from 'playwright-core';

/** What was on the screen while a list was scrolled. */
export interface Scrolled {
  frames: number;
  /** Frames that took more than half as long again as a frame of 60 a second. */
  slowFrames: number;
  slowestFrameMs: number;
  /** Frames in which nothing but places held for rows was to be seen. */
  framesWithoutRows: number;
  /** Frames in which a part of the list's area had not even those. */
  framesWithHoles: number;
}

/**
 * Scrolls the list of the page and looks at each frame.
 * @param pxPerFrame so far in each frame of 60 a second: 20 is reading, 200 is a fast wheel, 2,000 a bar that is dragged
 */
export function scrollThrough(page: Page, pxPerFrame: number, durationMs: number): Promise<Scrolled> {
  return page.evaluate(
    ({ step, duration }) =>
      new Promise<Scrolled>((resolve) => {
        const list = document.querySelector<HTMLElement>('[role=grid], main ul[aria-label]')!;
        let box: HTMLElement | null = list.parentElement;
        while (box && !['auto', 'scroll'].includes(getComputedStyle(box).overflowY)) box = box.parentElement;
        const scroller = box ?? document.scrollingElement!;
        const result = {
          frames: 0,
          slowFrames: 0,
          slowestFrameMs: 0,
          framesWithoutRows: 0,
          framesWithHoles: 0,
        };
        const startedAt = performance.now();
        let last = startedAt;
        const look = (now: number) => {
          const took = now - last;
          last = now;
          if (now > startedAt) {
            result.frames++;
            if (took > 25) result.slowFrames++;
            result.slowestFrameMs = Math.max(result.slowestFrameMs, Math.round(took));
            const middle = { x: innerWidth / 2, y: innerHeight / 2 };
            const rows = [...list.querySelectorAll<HTMLElement>(':scope > [role=row], :scope > li')];
            const seen = rows.filter((row) => {
              const { top, bottom } = row.getBoundingClientRect();
              return bottom > 100 && top < innerHeight - 100;
            });
            if (seen.length > 0 && seen.every((row) => row.querySelector('[data-skeleton]')))
              result.framesWithoutRows++;
            const covers = seen.some((row) => {
              const { top, bottom } = row.getBoundingClientRect();
              return top <= middle.y + 30 && bottom >= middle.y - 30;
            });
            if (!covers) result.framesWithHoles++;
          }
          if (now - startedAt > duration) return resolve(result);
          // By time, not by frame: who drops frames gets no slower list.
          scroller.scrollTop += step * (Math.min(took, 100) / (1000 / 60));
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    { step: pxPerFrame, duration: durationMs },
  );
}

/** Goes to a place as a dragged scroll bar does. @returns ms until rows are to be seen there */
export function jumpTo(page: Page, share: number): Promise<number> {
  return page.evaluate(
    (to) =>
      new Promise<number>((resolve) => {
        const list = document.querySelector<HTMLElement>('[role=grid], main ul[aria-label]')!;
        let box: HTMLElement | null = list.parentElement;
        while (box && !['auto', 'scroll'].includes(getComputedStyle(box).overflowY)) box = box.parentElement;
        const scroller = box ?? document.scrollingElement!;
        const startedAt = performance.now();
        scroller.scrollTop = scroller.scrollHeight * to;
        const look = () => {
          const rows = [...list.querySelectorAll<HTMLElement>(':scope > [role=row], :scope > li')].filter(
            (row) => {
              const { top, bottom } = row.getBoundingClientRect();
              return bottom > 150 && top < innerHeight - 150;
            },
          );
          if (rows.length > 0 && rows.every((row) => !row.querySelector('[data-skeleton]')))
            resolve(performance.now() - startedAt);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    share,
  );
}
