import { defineRoute } from '@/app/http/define-route';
import { calibrationSchema } from '@/domain/contracts/quality';
import { findCalibration } from '@/server/evaluation/find-calibration';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'How often tracks of lists were liked, by how likely the blend held that',
    answers: { 200: calibrationSchema },
  },
  async () => findCalibration(new Date()),
);
