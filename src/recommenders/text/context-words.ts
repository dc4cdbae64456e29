const classes = {
  before: {
    by: 'by',
    place: 'in at from near around outside across through into onto over under above below inside',
    to: 'to for of on about after before since between against without during until than as',
    with: 'with like and or plus alongside featuring feat ft vs versus via',
    determiner: 'a an this that these those some any no every each his her their its our my your another one',
    article: 'the',
    hear: 'saw see seeing seen heard hear hearing love loved loves like liked likes listen listening play playing played plays watched watching met discovered missed miss caught catch booked prefer preferred hate hated adore adored',
    join: 'support supporting supported opened join joined joining left tour toured touring produced signed reunited sampled covered covers rate rates',
    act: 'band bands group groups singer singers rapper duo trio quartet act acts artist artists musician producer dj outfit songwriter legends veterans icons titans rockers popsters heroes',
    work: 'album albums song songs single record lp ep track tune film movie novel book poem play show programme magazine paper newspaper museum ship company brand station club',
    person:
      'mr mrs ms miss dr sir president senator king queen saint st lady lord prince princess captain uncle aunt brother sister father mother',
    place_name:
      'lake mount mountain river fort port cape north south east west new old san los el la le greater downtown upper lower central',
    speech: 'said says called named says: titled entitled',
  },
  after: {
    singular: 'is was has does',
    plural: 'are were have do',
    be: 'be been being am had did',
    modal: 'will would can could may might must should',
    fans: 'fans fan gig gigs show shows tour set song songs album albums record records concert concerts cover covers riff riffs drummer singer bassist guitarist frontman tribute tributes lp single singles demo demos b-side setlist ticket tickets t-shirt shirt shirts hoodie vinyl poster reissue reunion lyrics lyric classic hit hits tune tunes track tracks discography catalogue',
    play: 'played play plays sang sing sings released release releases recorded record headlined headline opened open opens supported toured tour wrote write writes made make makes formed form split reunited reunite broke closed close performed perform covered sampled signed went go goes came come comes gave give gives took take takes put puts sold sell sells',
    and: 'and or',
    with: 'with at on by in from to for of',
    who: 'who whose',
    that: 'that which',
    ing: 'playing singing touring opening headlining supporting making doing going coming',
    not: 'not never always also still just once ever even then now only',
    place_follow:
      'based born area native city street avenue airport university hospital police department symphony orchestra tribune globe airlines airways station bridge park river museum gallery county state',
  },
};

/** What words right before and after a name say of it, by class. */
export const CONTEXT_WORDS = {
  before: classOf(classes.before),
  after: classOf(classes.after),
};

function classOf(lists: Record<string, string>): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list.split(' ')) if (!map.has(word)) map.set(word, name);
  }
  return map;
}
