export type PressKind = 'review' | 'interview' | 'list' | 'scene' | 'recommendation' | 'unrelated';

/** One page of the demo's press. */
export interface DemoPage {
  id: string;
  kind: PressKind;
  host: string;
  siteName: string;
  /** Below the site's folder. */
  fileName: string;
  url: string;
  title: string;
  author: string;
  /** ISO date. */
  publishedOn: string;
  /** The whole document, with the site's navigation around the article. */
  html: string;
  /** The article alone. */
  text: string;
  /** Artists the article is about or names. */
  artistIds: string[];
}
