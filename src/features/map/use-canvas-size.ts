'use client';

import { type RefObject, useEffect, useState } from 'react';

export interface CanvasSize {
  width: number;
  height: number;
  /** Device pixels a CSS pixel. */
  density: number;
}

/** Size of a canvas in CSS pixels; its own pixels are kept as many as the screen has. */
export function useCanvasSize(canvas: RefObject<HTMLCanvasElement | null>): CanvasSize {
  const [size, setSize] = useState<CanvasSize>({ width: 0, height: 0, density: 1 });
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      // More than two device pixels are not seen, and four times the work.
      const density = Math.min(2, window.devicePixelRatio || 1);
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      setSize({ width, height, density });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);
  return size;
}
