'use client';

import { adminFrame } from '@words/admin';
import { pressAdminPage } from '@words/admin-press';
import { CorrectionSection } from '@/features/press/correction-section';
import { DocumentSection } from '@/features/press/document-section';
import { AdminFrame } from './admin-frame';
import { PressSources } from './press-sources';

const PARTS = [
  { href: '#sources', label: pressAdminPage.sources },
  { href: '#pages', label: pressAdminPage.pages },
  { href: '#corrections', label: pressAdminPage.corrections },
];

/** What is read about music: where, what it says, and what people corrected in it. */
export function PressAdminPage() {
  return (
    <AdminFrame title={adminFrame.views.press}>
      <p className="max-w-prose text-muted">{pressAdminPage.about}</p>
      <nav aria-label={pressAdminPage.parts} className="-mx-2 flex pb-6">
        {PARTS.map(({ href, label }) => (
          <a
            key={href}
            href={href}
            className="flex h-11 items-center rounded-sm px-2 text-ink underline decoration-line-strong underline-offset-4 hover:decoration-ink md:h-9"
          >
            {label}
          </a>
        ))}
      </nav>
      <PressSources />
      <DocumentSection />
      <CorrectionSection />
    </AdminFrame>
  );
}
