'use client';

import { adminFrame, pressSignpost } from '@words/admin';
import { Newspaper } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Section } from '@/features/library/section';
import { AdminFrame } from './admin-frame';
import { DemoSection } from './demo-section';
import { FolderSection } from './folder-section';
import { ProblemSection } from './problem-section';

/** What the library is made of: folders, files that failed, and the demo. */
export function LibraryAdminPage() {
  return (
    <AdminFrame title={adminFrame.views.library}>
      <FolderSection />
      <ProblemSection />
      <DemoSection />
      {/* Where the press was until it got a page of its own: addresses point here still. */}
      <Section title={pressSignpost.title} anchor="press">
        <p className="-mt-2 max-w-prose pb-4 text-muted">{pressSignpost.about}</p>
        <Button nativeButton={false} className="max-md:h-11" render={<Link href="/admin/press" />}>
          <Newspaper aria-hidden className="size-4" />
          {pressSignpost.action}
        </Button>
      </Section>
    </AdminFrame>
  );
}
