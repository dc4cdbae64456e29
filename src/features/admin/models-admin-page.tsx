'use client';

import { adminFrame } from '@words/admin';
import { AdminFrame } from './admin-frame';
import { CollaborativeSection } from './collaborative-section';
import { CommunitySection } from './community-section';
import { HalfLifeSection } from './half-life-section';
import { SearchSection } from './search-section';
import { SoundSection } from './sound-section';

/** What was learned from listening and by listening, how good it is, and where it comes from. */
export function ModelsAdminPage() {
  return (
    <AdminFrame title={adminFrame.views.models}>
      <CollaborativeSection />
      <CommunitySection />
      <SearchSection />
      <HalfLifeSection />
      <SoundSection />
    </AdminFrame>
  );
}
