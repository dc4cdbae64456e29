import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';

/** From front to back. */
const STACK = ['z-2', 'z-1 -ml-14 group-hover:translate-x-1', '-ml-14 group-hover:translate-x-2'];

/** Up to three covers, fanned like records pulled from a crate. */
export function CoverFan({ coverUrls }: { coverUrls: readonly string[] }) {
  const shown = coverUrls.slice(0, 3);
  return (
    // As wide as three, so that the names beside them stand in line.
    <div className="flex w-33 shrink-0">
      {(shown.length > 0 ? shown : [null]).map((url, index) => (
        <Cover
          key={url ?? 'none'}
          url={url}
          color={null}
          size={80}
          className={cn(STACK[index], 'w-20 ring-2 ring-raised transition-transform duration-150')}
        />
      ))}
    </div>
  );
}
