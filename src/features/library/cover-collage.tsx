import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';

/** A list is drawn of the covers that are in it: one whole, or one beside two. */
export function CoverCollage({ coverUrls, className }: { coverUrls: readonly string[]; className?: string }) {
  const [first = null, second, third] = coverUrls;
  if (second === undefined || third === undefined)
    return <Cover url={first} color={null} size={220} className={cn('w-full', className)} />;
  return (
    <div className={cn('grid aspect-square grid-cols-3 grid-rows-2 gap-px overflow-hidden', className)}>
      <Cover
        url={first}
        color={null}
        size={220}
        className="col-span-2 row-span-2 aspect-auto h-full rounded-none"
      />
      <Cover url={second} color={null} size={110} className="aspect-auto h-full rounded-none" />
      <Cover url={third} color={null} size={110} className="aspect-auto h-full rounded-none" />
    </div>
  );
}
