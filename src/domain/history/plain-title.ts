/** What streaming services write behind a title: "Song - Remastered 2011", "Song (feat. B) [Live]". */
const lastNote = /\s*(?:[([]([^()[\]]+)[)\]]|\s[-–—]\s+([^-–—]+))\s*$/u;
const guests = /^(?:feat(?:uring)?|ft|with)\b/i;
const live = /\blive\b|\bunplugged\b/i;
/** The same recording in another edition; a remix, a demo or an acoustic take is another one. */
const edition =
  /\bre-?master(?:ed)?\b|\b(?:mono|stereo)\b|\b(?:album|single|radio|original|lp|ep|full|standard|digital|clean|explicit|\d{4})\s+(?:version|edit|mix|recording)\b|\b(?:deluxe|anniversary|expanded|special)\s+(?:edition|version)\b|^(?:explicit|clean|edit|bonus track|(?:19|20)\d\d)$/i;

/** "Song feat. B" stands without brackets in tags. */
const openGuests = /(?<=\S)\s+(?:feat(?:uring)?|ft)\b\.?\s+\S.*$/i;
const lastDashes = /(?<=\S)\s+[-–—]+\s*$/u;

/**
 * A title without guests and editions: what two services call one recording. A concert stays one, wherever it was.
 */
export function plainTitle(title: string): string {
  let plain = title.trim();
  let isLive = false;
  for (;;) {
    const bare = plain.replace(openGuests, '').replace(lastDashes, '');
    const note = lastNote.exec(bare);
    const words = (note?.[1] ?? note?.[2])?.trim() ?? '';
    const isConcert = live.test(words);
    const rest = note ? bare.slice(0, note.index).trim() : '';
    if (rest !== '' && (isConcert || guests.test(words) || edition.test(words))) {
      isLive ||= isConcert;
      plain = rest;
    } else if (bare === plain) break;
    else plain = bare;
  }
  return isLive ? `${plain} (live)` : plain;
}
