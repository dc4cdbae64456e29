import { amount, percent } from '@words/measures';
import { outcomeNames } from '@words/quality';
import { trialInWords, variantInWords } from '@words/quality-sentences';
import { trialResult } from '@words/trial';
import { cn } from '@/components/ui/cn';
import type { Outcomes, Trial } from '@/domain/contracts/quality';
import { rate } from './scale';
import { TeamMark, teamFill } from './team-mark';

const ROWS = ['liked', 'completed', 'skipped', 'unplayed'] as const;

/** Which blend of a trial listeners prefer, and how sure that is. */
export function TrialResult({ trial, isQuiet = false }: { trial: Trial; isQuiet?: boolean }) {
  const { a, b, result, outcomes } = trial;
  return (
    <div className="flex flex-col gap-5">
      {isQuiet ? null : (
        <p role="status" className="max-w-prose text-base text-ink">
          {trialInWords(trial)}
        </p>
      )}
      <div className="grid gap-6 rounded-lg border border-line bg-raised p-5 md:grid-cols-2 md:gap-10">
        <div className="flex flex-col gap-4">
          <Wins wins={result.wins} ties={result.ties} />
          <Share result={result} />
        </div>
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{trialResult.table}</caption>
          <thead>
            <tr>
              <td />
              {(['a', 'b'] as const).map((team) => (
                <th key={team} scope="col" className="pb-2 pl-3 font-normal">
                  <span className="flex items-start gap-2">
                    <TeamMark team={team} className="size-5 text-xs" />
                    <span className="text-muted text-xs">{variantInWords(team === 'a' ? a : b)}</span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="tabular-nums">
            <tr className="border-line border-t">
              <th scope="row" className="py-1.5 font-normal text-muted">
                {trialResult.tracks}
              </th>
              <td className="py-1.5 pl-3 text-ink">{amount(outcomes.a.tracks)}</td>
              <td className="py-1.5 pl-3 text-ink">{amount(outcomes.b.tracks)}</td>
            </tr>
            {ROWS.map((key) => (
              <tr key={key} className="border-line border-t">
                <th scope="row" className="py-1.5 font-normal text-muted">
                  {outcomeNames[key]}
                </th>
                <Cell outcomes={outcomes.a} of={key} />
                <Cell outcomes={outcomes.b} of={key} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ outcomes, of }: { outcomes: Outcomes; of: Exclude<keyof Outcomes, 'tracks'> }) {
  const share = rate(outcomes[of], outcomes.tracks);
  return (
    <td className="py-1.5 pl-3 text-ink">
      {amount(outcomes[of])}
      <span className="text-muted">{share === null ? '' : ` · ${percent(share)}`}</span>
    </td>
  );
}

/** Lists won by each, with those that brought both the same between them. */
function Wins({ wins, ties }: Pick<Trial['result'], 'wins' | 'ties'>) {
  const total = wins.a + ties + wins.b;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex justify-between gap-3 text-sm tabular-nums">
        <span className="text-ink">{trialResult.won('A', wins.a)}</span>
        {ties > 0 ? <span className="text-muted">{trialResult.even(ties)}</span> : null}
        <span className="text-ink">{trialResult.won('B', wins.b)}</span>
      </p>
      <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {total > 0 ? (
          <>
            <span className={teamFill.a} style={{ flexGrow: wins.a }} />
            <span className="bg-line" style={{ flexGrow: ties }} />
            <span className={teamFill.b} style={{ flexGrow: wins.b }} />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** The share of lists that A wins, as believed: where 95 % of it lie, and whether even is among them. */
function Share({ result: { shareOfA, wins } }: Pick<Trial, 'result'>) {
  const isKnown = wins.a + wins.b > 0;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-muted text-xs">
        {isKnown ? trialResult.shareOfA(shareOfA) : trialResult.nothingKnown}
      </p>
      <div aria-hidden className="relative h-6">
        <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
        <span className="absolute top-0 left-1/2 h-6 w-px bg-line-strong" />
        <span
          className={cn(
            'absolute top-1/2 h-1 -translate-y-1/2 rounded-full',
            isKnown ? 'bg-ink' : 'bg-line-strong',
          )}
          style={{ left: `${100 * shareOfA.low}%`, width: `${100 * (shareOfA.high - shareOfA.low)}%` }}
        />
        {isKnown ? (
          <span
            className="absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-raised bg-ink"
            style={{ left: `${100 * shareOfA.mean}%` }}
          />
        ) : null}
      </div>
      <p aria-hidden className="flex justify-between text-faint text-xs">
        <span>{trialResult.always('B')}</span>
        <span>{trialResult.evenly}</span>
        <span>{trialResult.always('A')}</span>
      </p>
    </div>
  );
}
