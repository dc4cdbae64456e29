import { stageStates, stageWords } from '@words/machine-stages';
import { Check } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { Stage, StageId } from './machine-stages';
import { StageWaveform } from './stage-waveform';

/** The signals have their own colours; bringing in and making the list are nobody's. */
const looks: Record<StageId, { tone: string; seed: number; signal?: keyof typeof stageWords.signals }> = {
  music: { tone: 'text-ink', seed: 1 },
  sound: { tone: 'text-signal-audio', seed: 2, signal: 'sound' },
  text: { tone: 'text-signal-text', seed: 3, signal: 'text' },
  listeners: { tone: 'text-signal-collaborative', seed: 4, signal: 'listeners' },
  list: { tone: 'text-accent', seed: 5 },
};

/** One stage: its waveform, and in words what it is at, how much is done and what it found. */
export function StageRow({ stage }: { stage: Stage }) {
  const { tone, seed, signal } = looks[stage.id];
  const isActive = stage.state === 'active';
  return (
    <li className="grid items-center gap-x-8 gap-y-2 py-3 md:grid-cols-[minmax(220px,300px)_1fr]">
      <div className="min-w-0">
        <h2 className="flex items-center gap-2 font-medium text-base">
          <span aria-hidden className={cn('h-4 w-[3px] rounded-full bg-current', tone)} />
          <span className="truncate">{stage.title}</span>
          {stage.state === 'done' ? (
            <Check aria-hidden className={cn('size-4', tone)} strokeWidth={2.5} />
          ) : null}
          {signal ? <span className="sr-only">{stageWords.signal(stageWords.signals[signal])}</span> : null}
        </h2>
        <p className={cn('min-h-5 truncate text-muted', stage.state === 'failed' && 'text-negative')}>
          <span className="sr-only">{stageWords.state(stageStates[stage.state])}</span>
          {stage.amount || stageStates[stage.state === 'failed' ? 'waiting' : stage.state]}
        </p>
        <p className="min-h-4 truncate text-faint text-xs">{stage.detail ?? stage.notes.join(' · ')}</p>
      </div>
      <div className={cn('h-[max(72px,9vh)] max-md:h-10', tone)}>
        <StageWaveform seed={seed} progress={stage.progress} isActive={isActive} />
      </div>
    </li>
  );
}
