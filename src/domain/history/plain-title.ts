/** What streaming services write behind a title: "Song - Remastered 2011", "Song (feat. B) [Live]". */
const lastNote = /\s*(?:[([]([^()[\]]+)[)\]]|\s[-–—]\s+([^-–—]+))\s*$/u;
const guests = /^(?:feat(?:uring)?|ft|with)\b/i;
const live = /\blive\b|\bunplugged\b/i;
/** The same recording in another edition; a remix, a demo or an acoustic take is another one. */
const edition =
  /\bre-?master(?:ed)?\b|\b(?:mono|stereo)\b|\b(?:album|single|radio|original|lp|ep|full|standard|digital|clean|explicit|\d{4})\s+(?:version|edit|mix|recording)\b|\b(?:deluxe|anniversary|expanded|special)\s+(?:edition|version)\b|^(?:explicit|clean|edit|bonus track|(?:19|20)\d\d)$/i;

/**
 * A title without guests and editions: what two services call one recording. A concert stays one, wherever it was.
 */
export function plainTitle(title: string): string {
  let plain = title.trim();
  let isLive = false;
  for (;;) {
    const note = lastNote.exec(plain);
    const words = (note?.[1] ?? note?.[2])?.trim();
    const isConcert = words !== undefined && live.test(words);
    if (!note || words === undefined || !(isConcert || guests.test(words) || edition.test(words))) break;
    const rest = plain.slice(0, note.index).trim();
    if (rest === '') break;
    isLive ||= isConcert;
    plain = rest;
  }
  // "Song feat. B" stands without brackets in tags.
  plain = plain.replace(/(?<=\S)\s+(?:feat(?:uring)?|ft)\b\.?\s+\S.*$/i, '');
  return isLive ? `${plain} (live)` : plain;
}
