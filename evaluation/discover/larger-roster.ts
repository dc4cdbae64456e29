import { STYLE_IDS } from '@demo/composer/score';
import { ROSTER, type RosterEntry } from '@demo/world/roster';
import { createRng, shuffled } from '@/domain/rng';

const FIRST =
  'Amber,Basalt,Cobalt,Drift,Ember,Fathom,Gossamer,Harrow,Indigo,Juniper,Kelp,Lumen,Marrow,Nettle,Onyx,Paragon,Quarry,Russet,Saffron,Tundra,Umber,Velvet,Willow,Zephyr,Bramble,Cinder,Dapple,Flint,Granite,Heather,Ivory,Jasper';
const SECOND =
  'Arcade,Bureau,Cathedral,Department,Engine,Ferry,Garrison,Hotline,Institute,Jubilee,Kiosk,Laundry,Museum,Notary,Orchard,Pavilion,Quartet,Railway,Syndicate,Telegraph,Union,Vestry,Workshop,Aviary,Brigade,Colony,Dynamo,Exchange,Foundry,Greenhouse,Harbour,Infirmary';

/** The demo's artists and as many more, in all styles alike, with names of two words. */
export function largerRoster(artists: number, seed: string): RosterEntry[] {
  const rng = createRng(`${seed}/roster`);
  const names = shuffled(
    FIRST.split(',').flatMap((first) => SECOND.split(',').map((second) => `${first} ${second}`)),
    rng,
  );
  const roster = [...ROSTER];
  while (roster.length < artists) {
    const style = STYLE_IDS[roster.length % STYLE_IDS.length]!;
    const example = ROSTER.find((entry) => entry.style === style)!;
    const leaning = STYLE_IDS[Math.floor(rng() * STYLE_IDS.length)]!;
    roster.push({
      name: names[roster.length]!,
      style,
      ...(rng() < 0.5 && { leaning }),
      genre: example.genre,
      home: example.home,
      who: 'the band',
    });
  }
  return roster;
}
