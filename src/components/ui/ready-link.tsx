'use client';

import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

/**
 * A link of a long list. Next.js fetches ahead what each link on the screen leads to, and of a list that is scrolled
 * that is hundreds of pages nobody opens, in front of the rows they came for: this one does it once it is pointed at.
 */
export function ReadyLink(props: ComponentProps<typeof Link>) {
  const [isMeant, setMeant] = useState(false);
  return (
    <Link
      {...props}
      prefetch={isMeant ? null : false}
      onPointerEnter={() => setMeant(true)}
      onFocus={() => setMeant(true)}
    />
  );
}
