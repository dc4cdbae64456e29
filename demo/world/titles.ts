import { type Rng, shuffled } from '@/domain/rng';
import type { StyleId } from '../composer/score';

interface Words {
  first: string;
  second: string;
  whole: string;
}

/** Comma-separated word banks: a title is "first second", or one of the whole ones. */
const BANKS: Record<StyleId, Words> = {
  synthwave: {
    first: 'Midnight,Chrome,Laser,Electric,Sunset,Turbo,Velvet,Miami,Crimson,Infinite',
    second: 'Boulevard,Overdrive,Horizon,Cassette,Pursuit,Skyline,Arcade,Interstate,Mirage,Afterglow',
    whole: 'Last Exit Before Dawn,Headlights,Rewind Me,Drive Until Morning,City of Mirrors,Neon Rain',
  },
  ambient: {
    first: 'Slow,Pale,Distant,Northern,Quiet,Drifting,Frozen,Inner,Weightless,Far',
    second: 'Estuary,Snowfield,Harbour Light,Meridian,Breathing,Glacier,Lantern,Cloudbank,Thaw,Lake',
    whole:
      'Where the Water Waits,Before Names,A Room Without Clocks,Sleep Stations,Small Hours of Snow,Everything Moves Slowly',
  },
  'drum-and-bass': {
    first: 'Pressure,Vector,Sub,Fault,Rapid,Static,Hyper,Ground,Carbon,Terminal',
    second: 'Shift,Cascade,Runner,Line,Bloom,Collapse,Circuit,Swarm,Velocity,Engine',
    whole: 'Hold the Line,Skin of the City,Under the Flyover,Nine Seconds,Breathe Out Fast,Rollers Only',
  },
  house: {
    first: 'Golden,Summer,Saturday,Open,Deep,Sugar,Higher,Terrace,Warm,Endless',
    second: 'Feeling,Hands,Sunday,Window,Motion,Love,Rhythm,Garden,Heat,People',
    whole:
      'Stay Until the Lights,Take Me Over,All Night at Yours,One More for the Floor,Move With Me,Keep It Simple',
  },
  techno: {
    first: 'Concrete,Axial,Machine,Cold,Grid,Iron,Parallel,Signal,Dark,Phase',
    second: 'Theory,Hall,Sequence,Pulse,Module,Shift Work,Corridor,Lattice,Function,Turbine',
    whole: 'Unit 04,No Windows,Four in the Morning,Repeat Until True,Doors Open at Six,Blackout Drill',
  },
  lofi: {
    first: 'Rainy,Lazy,Sleepy,Warm,Dusty,Window,Library,Late,Soft,Borrowed',
    second: 'Notebook,Tuesday,Tea,Bus Ride,Bookshop,Pages,Streetlight,Blanket,Homework,Kettle',
    whole:
      'Nothing Due Tomorrow,Second Cup,Walking Home Slowly,Missed the Last Train,Cat on the Keyboard,Half Asleep',
  },
  chiptune: {
    first: 'Super,Turbo,Crystal,Bonus,Cosmic,Secret,Lava,Sky,Pocket,Hyper',
    second: 'Level,Quest,Dungeon,Boss,Castle,Coin,Lagoon,Rocket,Power-Up,Garden',
    whole:
      'Insert Coin,Game Over Waltz Not Included,Press Start,Extra Life,The Princess Is Elsewhere,World 1-2',
  },
  metal: {
    first: 'Crown of,Temple of,Hammer of,Throne of,Gates of,March of,Oath of,Blood of,Shadow of,Wrath of',
    second: 'Ruin,Ashes,Iron,Winter,Wolves,Obsidian,the Deep,Thunder,Bones,the Forgotten',
    whole:
      'We Who Bury Kings,Nothing Survives the Tide,Black Sun Rising,Siege,Burn the Maps,Cathedral of Rust',
  },
  folk: {
    first:
      'The Miller’s,The Ferryman’s,The Old,The Winter,The Weaver’s,The Last,The Shepherd’s,The Orchard,The Long,The Linen',
    second: 'Daughter,Waltz,Road,Gate,Lantern,Song,Harvest,Farewell,Field,Bridge',
    whole:
      'Come In From the Rain,Barley and Rye,Seven Miles to Whitby,Hold My Coat,Bread and Candles,When the Boats Come Home',
  },
  bossa: {
    first: 'Tarde de,Canção de,Praia de,Noite de,Chuva de,Janela de,Manhã de,Sombra de,Cores de,Jardim de',
    second: 'Verão,Abril,Sol,Domingo,Areia,Março,Luar,Maio,Inverno,Sal',
    whole:
      'Devagar,Um Barco Azul,Só Mais um Café,The Girl Who Never Hurried,Quase Saudade,Wave Goodbye Slowly',
  },
  jazz: {
    first: 'Blues for,Waltz for,Letter to,Corner of,A Toast to,Ballad for,Steps to,Lines for,Back to,Around',
    second:
      'Marguerite,Ninth Street,Mister Lamb,Ghent,the Doorman,Harriet,Canal Street,the Night Shift,Oscar,the Corner',
    whole:
      'After the Second Set,Low Ceiling,Whose Hat Is This,Five Chairs,Smoke Without Fire,Closing Time Again',
  },
  dub: {
    first: 'Zion,Echo,River,Lion,Kingston,Steppers,Roots,Harbour,Heavy,Mountain',
    second: 'Version,Chamber,Station,Dub,Foundation,Rock,Crossing,Chapter,Session,Rain',
    whole:
      'Give Thanks and Reverb,Bassline Psalm,Slow Train to Half Way Tree,Three Sticks of Chalk,No Cloud Over Zion,Tape Runs Out',
  },
};

/**
 * Endless titles of one style, none twice. One in three is a whole phrase as long as there are any.
 */
export function createTitler(style: StyleId, rng: Rng): () => string {
  const bank = BANKS[style];
  const first = bank.first.split(',');
  const second = bank.second.split(',');
  const pairs = shuffled(
    first.flatMap((a, i) => second.map((b, j) => ({ title: `${a} ${b}`, diagonal: (i + j) % 10 }))),
    rng,
  ).sort((x, y) => x.diagonal - y.diagonal);
  const pairAt = (index: number) => {
    const title = pairs.at(-1 - (index % pairs.length))!.title;
    const round = Math.floor(index / pairs.length) + 1;
    return round === 1 ? title : `${title}, Pt. ${round}`;
  };
  const wholes = shuffled(bank.whole.split(','), rng);
  let count = 0;
  let paired = 0;
  return () => {
    count++;
    const whole = count % 3 === 0 ? wholes.pop() : undefined;
    return whole ?? pairAt(paired++);
  };
}
