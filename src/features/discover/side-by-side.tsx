'use client';

import { comparison } from '@words/evidence';
import { useEffect, useId } from 'react';
import type { Evidence } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { endAudition } from '@/features/player/audition';
import { ComparisonSide } from './comparison-side';
import { knownByInWords } from './known-by-in-words';

/** A suggested track and the known one it sounds like, waveform above waveform, to hear against one another. */
export function SideBySide({
  track,
  evidence,
  reason,
}: {
  track: Track;
  evidence: Extract<Evidence, { signal: 'audio' }>;
  /** The sentence above: its words are not said twice. */
  reason: string;
}) {
  const id = useId();
  useEffect(() => () => endAudition(id), [id]);
  const newWords = evidence.words.filter((word) => !reason.includes(word));
  return (
    <div className="flex flex-col gap-3">
      <ul aria-label={comparison.label} className="flex flex-col gap-2">
        <li>
          <ComparisonSide of={id} track={evidence.nearest} caption={knownByInWords(evidence)} />
        </li>
        <li>
          <ComparisonSide of={id} track={track} caption={comparison.isNew} />
        </li>
      </ul>
      <p className="text-muted text-sm">{comparison.alike(evidence.similarity, newWords)}</p>
    </div>
  );
}
