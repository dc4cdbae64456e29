import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

const texts: Record<string, string> = {
  en: 'The band opened with a song nobody in the room had heard before, and by the second chorus half the crowd was singing along. It is a record about leaving a small town and finding out that the city is not any kinder.',
  de: 'Die Band eröffnete den Abend mit einem Stück, das noch niemand kannte, und schon beim zweiten Refrain sang der halbe Saal mit. Es ist eine Platte über das Weggehen aus einer kleinen Stadt.',
  fr: 'Le groupe a ouvert la soirée avec une chanson que personne ne connaissait, et dès le deuxième refrain la moitié de la salle chantait déjà. C’est un disque sur le départ d’une petite ville.',
  es: 'El grupo abrió la noche con una canción que nadie conocía, y en el segundo estribillo ya cantaba media sala. Las guitarras suenan como campanas, la batería está grabada tan seca que se oye la madera.',
  it: 'Il gruppo ha aperto la serata con una canzone che nessuno conosceva, e già al secondo ritornello metà della sala cantava. È un disco sull’andarsene da una piccola città e sullo scoprire che quella grande non è più gentile.',
  pt: 'A banda abriu a noite com uma canção que ninguém conhecia, e já no segundo refrão metade da sala cantava junto. É um disco sobre sair de uma cidade pequena e descobrir que a grande não é mais gentil.',
  nl: 'De band opende de avond met een nummer dat niemand kende, en bij het tweede refrein zong de halve zaal al mee. De gitaren klinken als kerkklokken, de drums zijn zo droog opgenomen dat je het hout hoort.',
  sv: 'Bandet inledde kvällen med en låt som ingen kände till, och redan i den andra refrängen sjöng halva salen med. Det är en skiva om att lämna en liten stad och upptäcka att den stora inte heller är vänligare.',
  pl: 'Zespół otworzył wieczór piosenką, której nikt jeszcze nie znał, a już przy drugim refrenie śpiewała połowa sali. To płyta o wyjeździe z małego miasta i o odkryciu, że duże wcale nie jest milsze.',
  ru: 'Группа открыла вечер песней, которую ещё никто не слышал, и уже на втором припеве подпевала половина зала. Это пластинка о том, как уезжают из маленького города и узнают, что большой ничуть не добрее.',
  uk: 'Гурт відкрив вечір піснею, якої ще ніхто не чув, і вже на другому приспіві підспівувала половина зали. Це платівка про те, як їдуть із маленького міста й дізнаються, що велике анітрохи не добріше.',
  tr: 'Grup geceyi kimsenin bilmediği bir şarkıyla açtı ve daha ikinci nakaratta salonun yarısı eşlik ediyordu. Bu, küçük bir şehirden ayrılmak ve büyük şehrin de daha nazik olmadığını öğrenmek üzerine bir albüm.',
  ja: 'Radiohead のように、バンドは誰もまだ聴いたことのない曲で夜を始め、二度目のサビでは会場の半分が一緒に歌っていた。',
  ko: '밴드는 아무도 들어 본 적 없는 노래로 저녁을 열었고, 두 번째 후렴에서는 이미 객석의 절반이 따라 부르고 있었다.',
  zh: '乐队用一首谁也没听过的歌开始了这个夜晚，到第二段副歌的时候，半个场子的人已经在跟着唱了，歌名叫「さくら」。',
  el: 'Το συγκρότημα άνοιξε τη βραδιά με ένα τραγούδι που κανείς δεν ήξερε, και η μισή αίθουσα τραγουδούσε μαζί.',
  he: 'הלהקה פתחה את הערב בשיר שאיש עדיין לא הכיר, וכבר בפזמון השני שרה איתה חצי מהאולם.',
  ar: 'افتتحت الفرقة الأمسية بأغنية لم يسمعها أحد من قبل، ومع اللازمة الثانية كان نصف القاعة يغني معها. هذا ألبوم عن الرحيل من مدينة صغيرة وعن اكتشاف أن المدينة الكبيرة ليست ألطف منها.',
};

/** Languages that franc-min does not know. */
const strangers: Record<string, string> = {
  da: 'Bandet åbnede aftenen med en sang, som ingen kendte, og allerede i det andet omkvæd sang halvdelen af salen med. Det er en plade om at forlade en lille by og opdage, at den store heller ikke er venligere.',
  fi: 'Yhtye avasi illan kappaleella, jota kukaan ei vielä tuntenut, ja jo toisessa kertosäkeessä puoli salia lauloi mukana. Levy kertoo pikkukaupungista lähtemisestä ja siitä, ettei suuri kaupunki olekaan sen ystävällisempi.',
  hr: 'Sastav je otvorio večer pjesmom koju još nitko nije čuo, a već na drugom refrenu pjevala je polovica dvorane. Ovo je ploča o odlasku iz malog grada i o otkriću da ni veliki nije ništa ljubazniji.',
  sk: 'Lístky na jesenné turné pôjdu do predaja v piatok o desiatej ráno, oznámilo včera vydavateľstvo. Nový singel nasleduje po vlaňajšej reedícii a vznikol s producentom v jeho štúdiu.',
  af: 'Kaartjies vir die herfstoer gaan Vrydagoggend om tienuur te koop, het die platemaatskappy gister aangekondig. Die nuwe enkelsnit volg op verlede jaar se heruitgawe en is in sy ateljee opgeneem.',
};

const bands =
  'Radiohead, Portishead, Massive Attack, Slayer, Enya, Boards of Canada, Aphex Twin, Four Tet, Floating Points, Sigur Rós, Mogwai, Explosions in the Sky, Tortoise, Minor Threat, Black Flag, The Replacements, Sonic Youth, Guided by Voices, Built to Spill, Neutral Milk Hotel';

describe('detectLanguage', () => {
  it.each(Object.entries(texts))('finds %s, whatever the template declares', (language, text) => {
    for (const declared of [null, language, 'en', 'de-AT'])
      expect(detectLanguage(text, declared)).toBe(language);
    expect(detectLanguage(text.normalize('NFD'), null)).toBe(language);
  });

  it.each(Object.entries(strangers))('lets %s be declared, but not over English', (language, text) => {
    expect(detectLanguage(text, language)).toBe(language);
    expect(detectLanguage(texts.en!, language)).toBe('en');
    expect(detectLanguage(texts.ja!, language)).toBe('ja');
    expect(detectLanguage(texts.ru!, language)).toBe('ru');
  });

  it.each(['da', 'fi', 'sk'])('does not take %s for another language', (language) => {
    expect(detectLanguage(strangers[language]!, null)).toBeNull();
  });

  it.each([
    ['names', bands],
    ['names in lower case', bands.toLowerCase()],
    ['names line by line', bands.replaceAll(', ', '\n')],
    ['names with nothing between', bands.replaceAll(',', '')],
    ['numbered names', bands.replaceAll(', ', ' 12. ')],
    ['many names', `${bands}, `.repeat(30)],
    [
      'a menu',
      'Home Reviews Features News Lists Podcasts Video Shop About Contact Login Register '.repeat(4),
    ],
    [
      'tracks',
      '1. Everything in Its Right Place 4:11\n2. Kid A 4:44\n3. The National Anthem 5:51\n'.repeat(4),
    ],
    ['one sentence', 'The band opened with a new song.'],
    ['numbers', '12 345 678 '.repeat(50)],
    ['nothing', ''],
  ])('has no opinion on %s', (_, text) => {
    expect(detectLanguage(text, null)).toBeNull();
    expect(detectLanguage(text, 'fr')).toBe('fr');
  });

  it('hears the prose of a page that lists names too', () => {
    expect(detectLanguage(`${bands}\n${texts.de}\n${bands}`, null)).toBe('de');
  });

  it.each([
    ['en-US', 'en'],
    [' DE_de ', 'de'],
    ['deu', 'de'],
    ['zh-Hant-TW', 'zh'],
    ['x-default', null],
    ['und', null],
    ['german', null],
    ['{{ lang }}', null],
    ['', null],
  ])('reads the declaration %j as %j', (declared, language) => {
    expect(detectLanguage('', declared)).toBe(language);
  });
});
