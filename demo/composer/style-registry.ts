import type { StyleId } from './score';
import type { StyleSpec } from './style-spec';
import { ambient } from './styles/ambient';
import { bossa } from './styles/bossa';
import { chiptune } from './styles/chiptune';
import { drumAndBass } from './styles/drum-and-bass';
import { dub } from './styles/dub';
import { folk } from './styles/folk';
import { house } from './styles/house';
import { jazz } from './styles/jazz';
import { lofi } from './styles/lofi';
import { metal } from './styles/metal';
import { synthwave } from './styles/synthwave';
import { techno } from './styles/techno';

/** Every style by id; the type makes sure that none is missing. */
export const STYLES: Record<StyleId, StyleSpec> = {
  synthwave,
  ambient,
  'drum-and-bass': drumAndBass,
  house,
  techno,
  lofi,
  chiptune,
  metal,
  folk,
  bossa,
  jazz,
  dub,
};
