'use client';

import type { Job } from '@/domain/contracts/admin';
import { createRng } from '@/domain/rng';
import { Waveform } from '@/features/player/waveform';

/** A piece of music nobody has heard yet: swells, a quiet middle, and an end. */
const PEAKS = (() => {
  const rng = createRng('wave-of-work');
  return Array.from({ length: 220 }, (_, index) => {
    const x = index / 219;
    const swell = 0.35 + 0.4 * Math.sin(Math.PI * x) ** 0.6 + 0.25 * Math.cos(9 * x + 0.6);
    return 255 * Math.max(0.05, swell) * (0.55 + 0.45 * rng());
  });
})();

/** What is being made, as a waveform that fills while the machine works. Decorative: the jobs beside it say it in words. */
export function WaveOfWork({ jobs = [] }: { jobs?: readonly Job[] }) {
  const parts = jobs.map((job) => (job.total ? Math.min(1, job.done / job.total) : 0));
  const progress = parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0;
  return <Waveform peaks={PEAKS} progress={progress} height={128} className="mb-2 max-w-4xl text-line" />;
}
