import type { StyleId } from '../composer/score';

/** A fictional act as written down by hand; all else about it is drawn from the seed. */
export interface RosterEntry {
  name: string;
  aliases?: string[];
  style: StyleId;
  /** A second style that colours the taste vector: who sounds close across a border. */
  leaning?: StyleId;
  genre: string;
  home: string;
  /** How the press refers to them: "the duo", "the pianist". */
  who: string;
}

/** Thirty acts in twelve styles. Names are invented; some are meant to be hard to find in running text. */
export const ROSTER: readonly RosterEntry[] = [
  { name: 'Neon Parallax', style: 'synthwave', genre: 'Synthwave', home: 'Gdynia', who: 'the duo' },
  {
    name: 'The Chrome Hours',
    aliases: ['Chrome Hours'],
    style: 'synthwave',
    leaning: 'house',
    genre: 'Retrowave',
    home: 'Tampere',
    who: 'the trio',
  },
  {
    name: 'Vesper Motel',
    style: 'synthwave',
    leaning: 'ambient',
    genre: 'Dreamwave',
    home: 'Albuquerque',
    who: 'the producer',
  },
  { name: 'Hollow Tide', style: 'ambient', genre: 'Ambient', home: 'Tórshavn', who: 'the project' },
  {
    name: 'Aurélie Snø',
    aliases: ['Aurelie Sno'],
    style: 'ambient',
    leaning: 'folk',
    genre: 'Ambient',
    home: 'Bergen',
    who: 'the composer',
  },
  { name: 'Lichen', style: 'ambient', leaning: 'lofi', genre: 'Drone', home: 'Oban', who: 'the quartet' },
  { name: 'Subduct', style: 'drum-and-bass', genre: 'Drum & Bass', home: 'Bristol', who: 'the producer' },
  {
    name: 'Kestrel Protocol',
    style: 'drum-and-bass',
    leaning: 'techno',
    genre: 'Neurofunk',
    home: 'Utrecht',
    who: 'the duo',
  },
  {
    name: 'Mira Volt',
    style: 'drum-and-bass',
    leaning: 'ambient',
    genre: 'Liquid Drum & Bass',
    home: 'Brno',
    who: 'the producer',
  },
  {
    name: 'Café Lumen',
    aliases: ['Cafe Lumen'],
    style: 'house',
    leaning: 'bossa',
    genre: 'Deep House',
    home: 'Lisbon',
    who: 'the duo',
  },
  { name: 'Okonjo Bright', style: 'house', genre: 'House', home: 'Lagos', who: 'the DJ' },
  {
    name: 'Night Tram',
    style: 'house',
    leaning: 'techno',
    genre: 'Tech House',
    home: 'Melbourne',
    who: 'the trio',
  },
  { name: 'Halbton', style: 'techno', genre: 'Techno', home: 'Leipzig', who: 'the producer' },
  {
    name: 'Polder Works',
    style: 'techno',
    leaning: 'drum-and-bass',
    genre: 'Acid Techno',
    home: 'Rotterdam',
    who: 'the collective',
  },
  { name: 'Paper Umbrella', style: 'lofi', genre: 'Lo-Fi Hip-Hop', home: 'Kanazawa', who: 'the beatmaker' },
  {
    name: 'Mocha Static',
    style: 'lofi',
    leaning: 'jazz',
    genre: 'Jazzhop',
    home: 'Oakland',
    who: 'the beatmaker',
  },
  {
    name: 'Third Floor Balcony',
    style: 'lofi',
    leaning: 'bossa',
    genre: 'Lo-Fi Hip-Hop',
    home: 'Marseille',
    who: 'the duo',
  },
  { name: 'Captain Sprite', style: 'chiptune', genre: 'Chiptune', home: 'Osaka', who: 'the programmer' },
  {
    name: 'Pixel Harbour',
    style: 'chiptune',
    leaning: 'synthwave',
    genre: 'Chiptune',
    home: 'Malmö',
    who: 'the duo',
  },
  { name: 'Gravemantle', style: 'metal', genre: 'Heavy Metal', home: 'Katowice', who: 'the band' },
  { name: 'Wolfram Choir', style: 'metal', genre: 'Thrash Metal', home: 'Essen', who: 'the four-piece' },
  {
    name: 'Ashes of Tethys',
    style: 'metal',
    leaning: 'synthwave',
    genre: 'Melodic Metal',
    home: 'Gothenburg',
    who: 'the band',
  },
  {
    name: 'Marlow & Finch',
    aliases: ['Marlow and Finch'],
    style: 'folk',
    genre: 'Folk',
    home: 'Whitby',
    who: 'the pair',
  },
  {
    name: 'The Heather Accord',
    aliases: ['Heather Accord'],
    style: 'folk',
    leaning: 'jazz',
    genre: 'Chamber Folk',
    home: 'Inverness',
    who: 'the quintet',
  },
  {
    name: 'Maré Baixa',
    aliases: ['Mare Baixa'],
    style: 'bossa',
    genre: 'Bossa Nova',
    home: 'Florianópolis',
    who: 'the quartet',
  },
  {
    name: 'Luzia Campos',
    style: 'bossa',
    leaning: 'jazz',
    genre: 'Bossa Nova',
    home: 'Porto',
    who: 'the guitarist',
  },
  {
    name: 'The Lowlight Trio',
    aliases: ['Lowlight Trio'],
    style: 'jazz',
    genre: 'Jazz',
    home: 'Ghent',
    who: 'the trio',
  },
  { name: 'Moth', style: 'jazz', leaning: 'lofi', genre: 'Jazz', home: 'Chicago', who: 'the group' },
  {
    name: 'King Selah Sound',
    aliases: ['King Selah'],
    style: 'dub',
    genre: 'Roots Dub',
    home: 'Kingston',
    who: 'the sound system',
  },
  {
    name: 'Harbour Lane Engineers',
    style: 'dub',
    leaning: 'ambient',
    genre: 'Dub',
    home: 'Hamburg',
    who: 'the crew',
  },
];
