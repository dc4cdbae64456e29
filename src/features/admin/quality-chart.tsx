import { qualityChart } from '@words/admin-models';
import { language } from '@words/language';
import type { Training } from '@/domain/contracts/models';

const WIDTH = 400;
const HEIGHT = 150;
const PAD = { left: 44, right: 12, top: 12, bottom: 24 };

const day = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/**
 * NDCG@20 of the trainings on listening held out of them, oldest first, beside what everybody's favourites reach.
 * Refused ones are hollow.
 */
export function QualityChart({ trainings }: { trainings: Training[] }) {
  const measured = trainings.filter(({ quality }) => quality !== null).reverse();
  if (measured.length === 0) {
    return <p className="max-w-prose text-muted text-sm">{qualityChart.notMeasured}</p>;
  }
  const top = Math.max(
    0.1,
    ...measured.map(({ quality }) => Math.max(quality!.ndcg, quality!.popularityNdcg)),
  );
  const x = (index: number) =>
    measured.length === 1
      ? (PAD.left + WIDTH - PAD.right) / 2
      : PAD.left + (index * (WIDTH - PAD.left - PAD.right)) / (measured.length - 1);
  const y = (value: number) => HEIGHT - PAD.bottom - (value / top) * (HEIGHT - PAD.top - PAD.bottom);
  const line = (of: (training: Training) => number) =>
    measured.map((training, index) => `${x(index)},${y(of(training))}`).join(' ');
  const last = measured.at(-1)!;
  const words = qualityChart.label(measured.length, last.quality!.ndcg, last.quality!.popularityNdcg);
  return (
    <figure className="max-w-lg rounded-lg border border-line bg-raised p-4">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words} className="w-full">
        {[0, top / 2, top].map((value) => (
          <g key={value}>
            <line
              x1={PAD.left}
              x2={WIDTH - PAD.right}
              y1={y(value)}
              y2={y(value)}
              className="stroke-line"
              strokeWidth={1}
            />
            <text x={PAD.left - 8} y={y(value) + 4} textAnchor="end" className="fill-muted text-[11px]">
              {value.toFixed(2)}
            </text>
          </g>
        ))}
        <polyline
          points={
            measured.length > 1
              ? line(({ quality }) => quality!.popularityNdcg)
              : `${PAD.left},${y(last.quality!.popularityNdcg)} ${WIDTH - PAD.right},${y(last.quality!.popularityNdcg)}`
          }
          fill="none"
          className="stroke-faint"
          strokeDasharray="4 4"
          strokeWidth={1.5}
        />
        <polyline
          points={line(({ quality }) => quality!.ndcg)}
          fill="none"
          className="stroke-signal-collaborative"
          strokeWidth={2}
        />
        {measured.map(({ id, quality, refusal, trainedAt }, index) => (
          <circle
            key={id}
            cx={x(index)}
            cy={y(quality!.ndcg)}
            r={4}
            strokeWidth={2}
            className={
              refusal
                ? 'fill-raised stroke-negative'
                : 'fill-signal-collaborative stroke-signal-collaborative'
            }
          >
            <title>
              {qualityChart[refusal ? 'refusedPoint' : 'point'](
                day.format(new Date(trainedAt)),
                quality!.ndcg,
              )}
            </title>
          </circle>
        ))}
      </svg>
      <figcaption className="pt-2 text-muted text-sm">{qualityChart.about(last.quality!)}</figcaption>
    </figure>
  );
}
