'use client';

import { countOf } from '@words/amounts';
import type { Calibration } from '@/domain/contracts/quality';
import { Section } from '@/features/library/section';
import { CalibrationChart } from './calibration-chart';
import { percent, points } from './numbers-in-words';
import { NothingYet, QualityPart } from './quality-part';
import { TableDetails } from './table-details';
import { useCalibration } from './use-quality';

/** With fewer, the curve is the luck of single tracks. */
const TELLING = 200;

/** Whether tracks are liked as often as the blend held likely. */
export function CalibrationSection() {
  const query = useCalibration();
  return (
    <Section title="Does it know what it says?">
      <QualityPart query={query} height="h-80">
        {(data) =>
          data.expectedError !== null ? (
            <Curve calibration={data} error={data.expectedError} />
          ) : (
            <NothingYet>
              Each track is listed with a probability that it is liked or heard to the end. Once tracks of
              lists have been played, this shows how often that came true.
            </NothingYet>
          )
        }
      </QualityPart>
    </Section>
  );
}

function Curve({ calibration, error }: { calibration: Calibration; error: number }) {
  const { bins, answers } = calibration;
  const predicted = bins.reduce((sum, bin) => sum + bin.answers * bin.predicted, 0) / answers;
  const came = bins.reduce((sum, bin) => sum + bin.hits, 0) / answers;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid items-center gap-x-8 gap-y-4 md:grid-cols-[minmax(0,26rem)_1fr]">
        <CalibrationChart bins={bins} />
        <div className="flex max-w-prose flex-col gap-3">
          <p className="text-base text-ink">
            On average the blend gave these tracks a chance of {percent(predicted)} to please. Liked or heard
            to the end were {percent(came)}
            {Math.abs(came - predicted) < 0.01 ? ', as it said.' : `: ${points(came - predicted)} beside it.`}
          </p>
          <p className="text-muted">
            Expected calibration error {points(error).replace('+', '')}, over {countOf(answers, 'answer')}.
            Dots on the line are as good as their word; above it, more came true than was promised. The bars
            hold the truth with 95 % confidence, the larger dots have more answers.
          </p>
          {answers < TELLING ? (
            <p className="text-muted">
              These are few: from {TELLING} answers on the curve says something about the blend rather than
              about single tracks.
            </p>
          ) : null}
        </div>
      </div>
      <TableDetails
        title="The curve as a table"
        caption="How often tracks pleased, by how likely the blend held that"
        columns={['Held likely', 'Answers', 'Came true', 'From', 'To']}
        rows={bins.map(({ predicted: said, answers: count, rate, low, high }) => [
          `${(100 * said).toFixed(1)} %`,
          count.toLocaleString('en'),
          percent(rate),
          percent(low),
          percent(high),
        ])}
      />
    </div>
  );
}
