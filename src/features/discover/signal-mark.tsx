import { AudioLines, type LucideIcon, TextQuote, UsersRound } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { Signal } from '@/domain/contracts/common';

const marks: Record<Signal, { icon: LucideIcon; ink: string }> = {
  collaborative: { icon: UsersRound, ink: 'text-signal-collaborative' },
  text: { icon: TextQuote, ink: 'text-signal-text' },
  audio: { icon: AudioLines, ink: 'text-signal-audio' },
};

/** The shape a signal has beside its colour: people, quoted lines, a sound wave. Decorative; name it in words. */
export function SignalMark({ signal, className }: { signal: Signal; className?: string }) {
  const { icon: Icon, ink } = marks[signal];
  return <Icon aria-hidden className={cn('size-4 shrink-0', ink, className)} />;
}
