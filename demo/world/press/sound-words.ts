import type { StyleId } from '../../composer/score';

/** How the press writes about the sound of a style, comma-separated. */
interface SoundWords {
  adjectives: string;
  /** Things one hears. */
  things: string;
  /** Moments and places the music is for. */
  moments: string;
  scene: string;
}

export const SOUND_WORDS: Record<StyleId, SoundWords> = {
  synthwave: {
    adjectives: 'neon-lit,nostalgic,glossy,widescreen,cinematic,analogue,retro-futurist,shimmering',
    things:
      'gated snares,saw-tooth pads,octave basslines,a soaring synth lead,analogue arpeggios,tape-warm chords',
    moments:
      'an empty motorway at two in the morning,the closing credits of a film that was never made,a drive along the coast with the roof down',
    scene: 'the synthwave revival',
  },
  ambient: {
    adjectives: 'glacial,weightless,patient,beatless,hushed,meditative,drifting,luminous',
    things:
      'slow-blooming pads,single bells in a long reverb,soft felt piano,low drones,tape hiss like snowfall,chords that take a minute to arrive',
    moments:
      'the hour before anyone else is awake,watching weather cross a valley,falling asleep on a night train',
    scene: 'the northern ambient circle',
  },
  'drum-and-bass': {
    adjectives: 'breakneck,restless,sub-heavy,razor-sharp,liquid,rolling,kinetic,relentless',
    things:
      'chopped breakbeats,a growling reese bass,ghost snares,sub-bass you feel in the floor,cool electric-piano chords,half-second fills',
    moments: 'the last hour of a warehouse night,running for a train and catching it,a tunnel at full speed',
    scene: 'the new drum and bass',
  },
  house: {
    adjectives: 'warm,uplifting,swinging,soulful,sun-drenched,pumping,generous,four-to-the-floor',
    things:
      'off-beat hi-hats,syncopated piano stabs,a rubbery bassline,hand claps,side-chained strings,filter sweeps',
    moments: 'a terrace at sunset,the moment the whole room lifts its hands,a Saturday that refuses to end',
    scene: 'the house underground',
  },
  techno: {
    adjectives: 'hypnotic,austere,industrial,pounding,minimal,acidic,monochrome,driving',
    things:
      'a rumbling kick,squelching acid lines,clipped metallic percussion,dub-techno stabs,filtered noise,one chord and a great deal of tension',
    moments: 'a concrete hall at six in the morning,strobe light and no windows,the fourth hour of a set',
    scene: 'the warehouse techno circuit',
  },
  lofi: {
    adjectives: 'dusty,mellow,drowsy,cosy,hazy,jazzy,understated,homespun',
    things:
      'crackling vinyl,lazy swung drums,electric-piano ninth chords,a muffled upright bass,tape-saturated loops,half-remembered melodies',
    moments: 'homework on a rainy afternoon,the second cup of coffee,a bus window at dusk',
    scene: 'the bedroom beat scene',
  },
  chiptune: {
    adjectives: 'pixelated,hyperactive,playful,bleeping,eight-bit,sugar-rush,gleeful,zippy',
    things:
      'square-wave leads,lightning arpeggios,a triangle-wave bass,bursts of white noise for drums,four-channel counterpoint,boss-fight key changes',
    moments:
      'the last level with one life left,a handheld console under the blanket,an arcade that never closes',
    scene: 'the chip music community',
  },
  metal: {
    adjectives: 'crushing,ferocious,thunderous,epic,blistering,doom-laden,galloping,merciless',
    things:
      'palm-muted riffs,double-kick barrages,harmonised guitar solos,power chords like falling masonry,blast beats,twin guitars panned to the walls',
    moments: 'the front row and a stiff neck,storming a castle,a thunderstorm on a bare hill',
    scene: 'the heavy metal underground',
  },
  folk: {
    adjectives: 'pastoral,rustic,heartfelt,wistful,unhurried,wood-smoked,tender,timeless',
    things:
      'finger-picked steel guitar,a singing fiddle,accordion sighs,waltz time,an upright bass in a wooden room,tambourine on the two and three',
    moments:
      'a village hall with the chairs pushed back,walking home across fields,a kitchen full of friends',
    scene: 'the acoustic folk revival',
  },
  bossa: {
    adjectives: 'breezy,sun-warmed,elegant,sly,gently syncopated,bittersweet,silky,coastal',
    things:
      'a nylon-string guitar,brushed shaker,rim clicks in clave,airy flute,ninth chords that sidestep,a bass that walks barefoot',
    moments: 'the second hour of lunch by the sea,a balcony in the shade,the first warm evening of the year',
    scene: 'the new bossa wave',
  },
  jazz: {
    adjectives: 'swinging,smoky,quick-witted,intimate,harmonically rich,after-hours,conversational,nimble',
    things:
      'walking bass,brushed drums,a ride cymbal with perfect manners,piano voicings with the root left out,vibraphone solos,rhythm changes at a trot',
    moments:
      'the second set in a cellar club,a conversation that goes on past closing,rain on a skylight after midnight',
    scene: 'the small-club jazz world',
  },
  dub: {
    adjectives: 'heavyweight,cavernous,rootsy,echo-drenched,unhurried,earthy,bass-led,spacious',
    things:
      'one-drop drums,a melodica in the distance,tape echo that outlives the song,skanking guitar,rim shots thrown into reverb,bass that carries the tune',
    moments:
      'a sound system in a small hall,a slow afternoon in the heat,the far end of the street still shaking',
    scene: 'the roots and dub movement',
  },
};
