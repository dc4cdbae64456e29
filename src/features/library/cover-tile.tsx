import { badges } from '@words/library';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';

/** A cover with its words, linked: an album or, round, an artist. */
export function CoverTile({
  href,
  coverUrl,
  coverColor,
  title,
  subtitle,
  round,
  isDemo,
}: {
  href: string;
  coverUrl: string | null;
  coverColor: string | null;
  title: string;
  subtitle: string;
  round?: boolean;
  isDemo?: boolean;
}) {
  return (
    <Link
      href={href}
      className="group block rounded-sm [contain-intrinsic-size:auto_240px] [content-visibility:auto]"
    >
      <div className={cn('relative overflow-hidden bg-hover', round ? 'rounded-full' : 'rounded-sm')}>
        <Cover
          url={coverUrl}
          color={coverColor}
          size={220}
          className="w-full rounded-none transition-[scale] duration-200 ease-out group-hover:scale-[1.03]"
        />
        {isDemo ? (
          <Badge className="absolute bottom-2 left-2 bg-black/65 text-white">{badges.demo}</Badge>
        ) : null}
      </div>
      <div className={cn('pt-2.5', round && 'text-center')}>
        <div className="truncate font-medium text-sm underline-offset-2 group-hover:underline">{title}</div>
        <div className="truncate text-muted text-sm">{subtitle}</div>
      </div>
    </Link>
  );
}
