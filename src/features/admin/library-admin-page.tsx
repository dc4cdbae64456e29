'use client';

import { AdminFrame } from './admin-frame';
import { DemoSection } from './demo-section';
import { FolderSection } from './folder-section';
import { PressSection } from './press-section';
import { ProblemSection } from './problem-section';

/** What the library is made of: folders, files that failed, the demo, and what is read about the music. */
export function LibraryAdminPage() {
  return (
    <AdminFrame title="Library">
      <FolderSection />
      <ProblemSection />
      <DemoSection />
      <PressSection />
    </AdminFrame>
  );
}
