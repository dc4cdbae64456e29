import { Archive, BookOpenText, FolderOpen, List, type LucideIcon, Network, Rss } from 'lucide-react';
import type { PressSourceKind } from '@/domain/contracts/press';

/** The sign of each kind of source, and what a location of it looks like. Its words are in the catalogue. */
export const PRESS_KINDS: Record<PressSourceKind, { Icon: LucideIcon; placeholder: string }> = {
  feed: {
    Icon: Rss,
    placeholder: 'https://example.org/music/feed.xml',
  },
  sitemap: {
    Icon: Network,
    placeholder: 'https://example.org/sitemap.xml',
  },
  pages: {
    Icon: List,
    placeholder: 'https://example.org/reviews/',
  },
  wikipedia: {
    Icon: BookOpenText,
    placeholder: 'en',
  },
  folder: {
    Icon: FolderOpen,
    placeholder: '/srv/press/reviews',
  },
  archive: {
    Icon: Archive,
    placeholder: '/srv/press/music.warc.gz',
  },
};
