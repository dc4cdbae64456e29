'use client';

import { numeral } from '@words/amounts';
import { percent } from '@words/measures';
import { calibrationWords } from '@words/quality';
import type { Calibration } from '@/domain/contracts/quality';
import { Section } from '@/features/library/section';
import { CalibrationChart } from './calibration-chart';
import { NothingYet, QualityPart } from './quality-part';
import { TableDetails } from './table-details';
import { useCalibration } from './use-quality';

/** With fewer, the curve is the luck of single tracks. */
const TELLING = 200;

/** Whether tracks are liked as often as the blend held likely. */
export function CalibrationSection() {
  const query = useCalibration();
  return (
    <Section title={calibrationWords.title}>
      <QualityPart query={query} height="h-80">
        {(data) =>
          data.expectedError !== null ? (
            <Curve calibration={data} error={data.expectedError} />
          ) : (
            <NothingYet>{calibrationWords.nothingYet}</NothingYet>
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
          <p className="text-base text-ink">{calibrationWords.onAverage(predicted, came)}</p>
          <p className="text-muted">{calibrationWords.error(error, answers)}</p>
          {answers < TELLING ? <p className="text-muted">{calibrationWords.few(TELLING)}</p> : null}
        </div>
      </div>
      <TableDetails
        title={calibrationWords.table}
        caption={calibrationWords.tableCaption}
        columns={calibrationWords.columns}
        rows={bins.map(({ predicted: said, answers: count, rate, low, high }) => [
          calibrationWords.held(said),
          numeral(count),
          percent(rate),
          percent(low),
          percent(high),
        ])}
      />
    </div>
  );
}
