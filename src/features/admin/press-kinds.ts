import { Archive, BookOpenText, FolderOpen, List, type LucideIcon, Network, Rss } from 'lucide-react';
import type { PressSourceKind } from '@/domain/contracts/press';

/** The kinds of source as people are told of them. */
export const PRESS_KINDS: Record<
  PressSourceKind,
  {
    label: string;
    Icon: LucideIcon;
    /** What it is, in one line. */
    meaning: string;
    /** Names the field its location is written in. */
    field: string;
    hint: string;
    placeholder: string;
  }
> = {
  feed: {
    label: 'Feed',
    Icon: Rss,
    meaning: 'What a site publishes, the newest first (RSS or Atom).',
    field: 'Address of the feed',
    hint: 'Each page it lists is read, now and whenever something new is in it.',
    placeholder: 'https://example.org/music/feed.xml',
  },
  sitemap: {
    label: 'Sitemap',
    Icon: Network,
    meaning: 'Every page a site says it has, also the old ones.',
    field: 'Address of the sitemap',
    hint: 'Mostly /sitemap.xml at the root of the site. Reading a large site takes days, politely.',
    placeholder: 'https://example.org/sitemap.xml',
  },
  pages: {
    label: 'List of pages',
    Icon: List,
    meaning: 'A page whose links lead to what is worth reading.',
    field: 'Address of the page',
    hint: 'An archive of reviews, say. Links to other sites are left alone.',
    placeholder: 'https://example.org/reviews/',
  },
  wikipedia: {
    label: 'Wikipedia',
    Icon: BookOpenText,
    meaning: 'The articles about the artists in your library.',
    field: 'Language, or address of the wiki',
    hint: 'A language code such as en or de, or the address of another wiki of the same make.',
    placeholder: 'en',
  },
  folder: {
    label: 'Folder',
    Icon: FolderOpen,
    meaning: 'Pages saved on this server, as HTML or plain text.',
    field: 'Path of the folder',
    hint: 'The whole path, as the server sees it.',
    placeholder: '/srv/press/reviews',
  },
  archive: {
    label: 'Web archive',
    Icon: Archive,
    meaning: 'Pages somebody collected in WARC or WET files.',
    field: 'Path of the archive',
    hint: 'The whole path of one file (.warc, .wet, also .gz) or of a folder of them.',
    placeholder: '/srv/press/music.warc.gz',
  },
};
