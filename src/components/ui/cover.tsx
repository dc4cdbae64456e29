'use client';

import { useState } from 'react';
import { cn } from './cn';
import { useIsNear } from './near';

const widths = [64, 160, 320, 640, 1200] as const;

/**
 * A square picture over the colour it will have, so that nothing jumps while it loads. One that does not come gives way
 * to the empty cover.
 * @param url address without query; sizes are asked for with `?size=`
 * @param size rendered width in CSS pixels; the picture for twice that density is offered too
 * @param alt empty where the title stands beside it
 */
export function Cover({
  url,
  color,
  size,
  alt = '',
  eager,
  className,
}: {
  url: string | null;
  color: string | null;
  size: number;
  alt?: string;
  eager?: boolean;
  className?: string;
}) {
  const isNear = useIsNear();
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const pick = (wanted: number) => widths.find((width) => width >= wanted) ?? 1200;
  return (
    <div
      className={cn('relative aspect-square shrink-0 overflow-hidden rounded-sm bg-hover', className)}
      style={color ? { backgroundColor: color } : undefined}
    >
      {!isNear ? null : url && url !== failedUrl ? (
        // biome-ignore lint/performance/noImgElement: covers are resized by our own endpoint, with sizes of its own
        <img
          // It may have failed before this page came alive.
          ref={(image) => {
            if (image?.complete && image.naturalWidth === 0) setFailedUrl(url);
          }}
          onError={() => setFailedUrl(url)}
          src={`${url}?size=${pick(size)}`}
          srcSet={`${url}?size=${pick(size)} 1x, ${url}?size=${pick(size * 2)} 2x`}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          draggable={false}
          className="size-full object-cover"
        />
      ) : (
        <svg viewBox="0 0 24 24" aria-hidden className="absolute inset-1/3 text-faint">
          <path
            d="M2 12c2 0 2-6 4-6s2 12 4 12 2-9 4-9 2 6 4 6 2-3 4-3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
      )}
    </div>
  );
}
