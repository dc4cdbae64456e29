'use client';

import { qualityPage } from '@words/quality';
import { AdminFrame } from '@/features/admin/admin-frame';
import { useMe } from '@/features/api/use-me';
import { CalibrationSection } from './calibration-section';
import { RankingSection } from './ranking-section';
import { ServedSection } from './served-section';
import { TrialSection } from './trial-section';
import { WeekSection } from './week-section';
import { WhatIfSection } from './what-if-section';

/** How good everybody's Discover lists are, what would be better, and how to find out. */
export function QualityPage() {
  // Nothing is asked for anybody else: it would be refused.
  const isAdmin = useMe().data?.role === 'admin';
  return (
    <AdminFrame title={qualityPage.title}>
      {isAdmin ? (
        <>
          <WeekSection />
          <CalibrationSection />
          <RankingSection />
          <ServedSection />
          <WhatIfSection />
          <TrialSection />
        </>
      ) : null}
    </AdminFrame>
  );
}
