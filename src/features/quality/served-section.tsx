'use client';

import { timeAgo } from '@words/amounts';
import { servedBlend } from '@words/quality';
import { adoptionEvidenceInWords, servedInWords, trainingInWords } from '@words/quality-sentences';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { BlendState } from '@/domain/contracts/quality';
import { Section } from '@/features/library/section';
import { QualityPart } from './quality-part';
import { useAdoption } from './use-adoption';
import { useBlendState } from './use-quality';

/** By which blend lists are made, whether the last night's training may serve, and what was adopted when by whom. */
export function ServedSection() {
  const query = useBlendState();
  const { takeBack, isPending } = useAdoption();
  return (
    <Section title={servedBlend.title} anchor="blend">
      <QualityPart query={query} height="h-28">
        {({ served, isPlain, training, history }) => (
          <div className="flex flex-col items-start gap-4">
            <p className="max-w-prose text-base text-ink">
              {isPlain ? servedBlend.plain : `${servedInWords(served)}.`}
            </p>
            {training ? <Training training={training} /> : null}
            {history.length > 0 ? (
              <>
                <Button pending={isPending} onClick={() => void takeBack()}>
                  {servedBlend.back}
                </Button>
                <Adoptions history={history} />
              </>
            ) : null}
          </div>
        )}
      </QualityPart>
    </Section>
  );
}

function Training({ training }: { training: NonNullable<BlendState['training']> }) {
  return (
    <p className={training.isRefused ? 'max-w-prose text-ink' : 'max-w-prose text-muted'}>
      {servedBlend.training(timeAgo(training.trainedAt, new Date()))} {trainingInWords(training)}
    </p>
  );
}

function Adoptions({ history }: { history: BlendState['history'] }) {
  return (
    <div className="w-full max-w-prose pt-2">
      <h3 className="pb-2 font-medium text-ink">{servedBlend.history}</h3>
      <ul
        aria-label={servedBlend.history}
        className="flex flex-col divide-y divide-line border-line border-y"
      >
        {history.map(({ id, adoptedAt, by, origin, blend, evidence }, k) => {
          const known = adoptionEvidenceInWords(evidence);
          return (
            <li key={id} className="py-3 text-sm">
              <p className="flex flex-wrap items-center gap-x-2 text-ink">
                {servedInWords(blend)}
                {k === 0 ? <Badge tone="accent">{servedBlend.now}</Badge> : null}
              </p>
              <p className="text-muted">{servedBlend.origins[origin](by, timeAgo(adoptedAt, new Date()))}.</p>
              {known ? <p className="text-muted">{known}</p> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
