import { percent } from '@words/measures';
import { rankingWords } from '@words/quality';
import { cn } from '@/components/ui/cn';
import type { RankingResult } from '@/domain/contracts/quality';
import { SIGNALS } from '@/features/discover/shares-in-words';
import { signalFill } from '@/features/discover/signal-fill';
import { SignalMark } from '@/features/discover/signal-mark';
import { niceTop } from './scale';

type Method = RankingResult['methods'][number];

const signalOf = ({ method }: Method) => SIGNALS.find((signal) => signal === method);

/** NDCG of each ranking as a bar, best first, in a table that reads as well as it looks. */
export function RankingBars({ methods, k }: { methods: Method[]; k: number }) {
  const end = niceTop(Math.max(0.05, ...methods.map(({ ndcg, high }) => Math.max(ndcg, high ?? 0))));
  const along = (value: number) => `${(100 * Math.max(0, Math.min(value, end))) / end}%`;
  return (
    <table className="w-full max-w-3xl text-left">
      <caption className="sr-only">{rankingWords.table}</caption>
      <thead>
        <tr className="text-muted text-xs">
          <th scope="col" className="w-32 py-1 font-medium md:w-40">
            {rankingWords.rankedBy}
          </th>
          <th scope="col" className="py-1 font-medium">
            {rankingWords.gain(k)}
          </th>
          <th scope="col" className="w-16 py-1 text-right font-medium">
            <span className="sr-only">{rankingWords.gainInPercent}</span>
          </th>
          <th scope="col" className="w-20 py-1 text-right font-medium max-sm:hidden">
            {rankingWords.found}
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {methods
          .toSorted((a, b) => b.ndcg - a.ndcg)
          .map((row) => {
            const signal = signalOf(row);
            const isPopularity = row.method === 'popularity';
            return (
              <tr key={row.method} className="border-line border-t">
                <th scope="row" className="py-2.5 pr-3 font-medium text-ink text-sm">
                  <span className="flex items-center gap-2">
                    {signal ? <SignalMark signal={signal} className="size-4" /> : null}
                    {rankingWords.methods[row.method]}
                  </span>
                </th>
                <td className="py-2.5">
                  <span aria-hidden className="relative block h-5 rounded-sm bg-sunken">
                    <span
                      className={cn(
                        'absolute inset-y-0 left-0 rounded-sm',
                        signal ? signalFill[signal] : isPopularity ? 'bg-line-strong/50' : 'bg-ink',
                      )}
                      style={{ width: along(row.ndcg) }}
                    />
                    {row.low !== null && row.high !== null ? (
                      <span
                        className="absolute top-1/2 h-0.5 -translate-y-1/2 rounded-full bg-ink outline-2 outline-ground"
                        style={{
                          left: along(row.low),
                          width: `calc(${along(row.high)} - ${along(row.low)})`,
                        }}
                      />
                    ) : null}
                  </span>
                </td>
                <td className="py-2.5 text-right text-ink text-sm">
                  {percent(row.ndcg)}
                  {row.low !== null && row.high !== null ? (
                    <span className="sr-only">{rankingWords.within(Math.max(0, row.low), row.high)}</span>
                  ) : null}
                </td>
                <td className="py-2.5 text-right text-muted text-sm max-sm:hidden">{percent(row.recall)}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
