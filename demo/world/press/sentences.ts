/**
 * What critics say. Variables: [A] the artist, [who] "the duo", [home], [genre], [album], [track], [track2]; [B] and [C] two
 * artists who sound alike, [Bt] a track of B's; [adj] [adj2] [adj3] words for the sound, [thing] [thing2] things one hears,
 * [moment] when to play it, [scene].
 */
export const OPENINGS: readonly string[] = [
  'There is a moment in “[track]” when everything [A] has been {working towards|promising} falls into place: [thing], then [thing2], then {silence|a long breath}.',
  'It took me three {evenings|train rides} to understand “[album]”, and only one more to stop playing anything else. [A], from [home], has made something [adj].',
  '[home] is not the first place one thinks of when one thinks of [genre]. [A] may change that.',
  'Some records ask for attention. “[album]”, the new one by [A], simply {waits until it has yours|leaves the door open}.',
  'Put “[track]” on and the room changes shape. That has always been the gift of [A]: [thing], placed so exactly that one forgets it is {only sound|a trick}.',
  'By the time [A] released “[album]”, [scene] had already {decided|agreed} who its heroes were. It will have to make space.',
  'I first heard [A] through a wall, which turns out to be a fair test: even without the top end, “[track]” is unmistakably [adj].',
  'Nobody needs another [genre] record, one is told. Then along comes [A] with “[album]”, [adj] and [adj2], and the argument is over.',
];

export const SOUND: readonly string[] = [
  'The ingredients are familiar ([thing], [thing2]), but the {proportions|quantities} are new: [adj] where others are merely loud, [adj2] where others would be sentimental.',
  '“[track]” is built on [thing], and it takes its time before it adds [thing2]; the effect is [adj], close to {physical|ceremonial}.',
  'What strikes one is how [adj] it all sounds. [who] lets [thing] do the talking and keeps the rest in the background.',
  'On “[track2]” the palette narrows to [thing] and little else, and it may be the most [adj] thing here.',
  'The production is [adj] without being {slick|fussy}: you hear [thing], you hear fingers and {dust|air}, you hear [thing2] at the edge of the picture.',
  'If “[track]” is the obvious single, “[track2]” is the one that {lasts|grows}: [adj], [adj2], made for [moment].',
  'It is music for [moment], [adj] to the last bar.',
  'There is something of [thing] in almost every bar, yet it never tires the ear, because [who] knows when to stop.',
  'Play it loud and it is [adj]; play it quietly and it turns [adj2]. Few records manage both.',
];

export const COMPARISONS: readonly string[] = [
  'Listeners who wore out [B]’s “[Bt]” will {feel at home|know where they are}: [A] and [B] share a taste for [thing], and a certain [adj] reserve.',
  'The nearest relative is [B], though [A] is the more [adj] of the two; somewhere between them stands [C].',
  'One hears [B] in the room given to [thing], and perhaps a little of [C] in the endings.',
  'Fans of [B] and [C] should not hesitate. Like both of them, [A] has understood that [adj] need not mean {simple|easy}.',
  'It is tempting to file [A] next to [B], and the two have indeed shared {stages|a label night|more than one bill}; but where [B] is [adj], [A] is [adj2].',
  'When I put [B]’s “[Bt]” straight after “[track]”, the join was {invisible|seamless}. That is a compliment to both.',
  '[who] has named [B] as {an influence|a touchstone} more than once, and “[track]” returns the favour with interest.',
  'Together with [B] and [C], [A] now stands at the heart of [scene].',
];

export const VERDICTS: readonly string[] = [
  '“[album]” is not perfect, the middle sags a little, but it is [adj] and it is {honest|alive}. Start with “[track]”.',
  'A {quiet triumph|small marvel}, then, and the best thing to come out of [home] in years. Keep “[track]” for [moment].',
  'I would trade a shelf of [genre] for “[track]” and “[track2]” alone.',
  'Whether [scene] will notice is another matter. It should. “[album]” is as [adj] as anything by [B], and [adj2] besides.',
  'Four stars, and I expect to regret not having given five.',
  'It ends with “[track2]”, fading on [thing], and one reaches at once for the beginning again.',
];

export const QUESTIONS: readonly { question: string; answers: readonly string[] }[] = [
  {
    question: 'How did “[track]” come about?',
    answers: [
      'It started with little more than [thing], {very late at night|on a borrowed machine}. We had it in an hour and then spent {two months|a winter} trying not to ruin it.',
      'By accident. Somebody left the machine on, there was [thing] all night, and it sounded more [adj] than anything we had planned.',
    ],
  },
  {
    question: 'Who do you listen to yourselves?',
    answers: [
      '[B], always. “[Bt]” is {on every tape|the one I put on for people}. And [C], when I need reminding what [adj] can mean.',
      'At the moment a lot of [C]. And I go back to [B] every few weeks, “[Bt]” above all; nobody does [thing] like that.',
    ],
  },
  {
    question: 'People call your music [adj]. Is that fair?',
    answers: [
      'I have heard worse. I would have said [adj2]. But if people use it for [moment], I am {happy|not going to argue}.',
      'It is fair to “[track2]”. The rest is more [adj2], I hope. [B] gets called that too, and [B] is nothing of the kind.',
    ],
  },
  {
    question: 'What does [home] have to do with it?',
    answers: [
      'Everything. The {light|rent|weather}, mostly. You make what the place leaves room for, and here that is [thing].',
      'Less than people think. [scene] is a few hundred people who write to each other. [B] could live next door, or on the moon.',
    ],
  },
  {
    question: 'What comes next?',
    answers: [
      'A few {nights|dates} with [B], if the van holds. Then something smaller. I would like to make a record entirely without [thing].',
      'We are mixing. It is more [adj3] than “[album]”. [C] heard it and said nothing for a while, which I took as praise.',
    ],
  },
];

export const SCENE_REPORT: readonly string[] = [
  'Ask three people about [scene] and you get {four|five} answers, but every one of them will mention [A]. “[track]” is the piece that people play to each other at the end of the night.',
  '[B] came to it from another side. Where [A] reaches for [thing], [B] works with [thing2], and “[Bt]” {remains|is still} the most [adj] {statement|six minutes} of either.',
  'Then there is [C], who shares a rehearsal room, a drum machine and most of an audience with [B].',
  'What they have in common is a sound: [adj], [adj2], fond of [thing]. What they don’t have is a {manager|plan}.',
  'The records sell in the hundreds. The {evenings|concerts} sell out. I saw [A] and [B] on one bill in [home], and by the second encore, with [C] at the mixing desk, it was impossible to say who had written what.',
  'It is the music of [moment], and it is {spreading|travelling}: from [home] outward, one small room at a time.',
  '“We don’t have a manifesto,” says the promoter. “We have [thing].”',
  'Newcomers should begin with “[track]” by [A], go on to “[Bt]” by [B], and leave [C] for a {rainy|quiet} day.',
];

export const LIST_ENTRIES: readonly string[] = [
  '[adj] from the first bar to the last. “[track]” is the one everyone {knows|hums}, but “[track2]” is where [A] shows what [thing] can do.',
  'Nothing else this year was so [adj]. [A] turns [thing] into [moment].',
  'The surprise of the year: [thing], [thing2], and not a wasted note. Best heard in one go, for [moment].',
  'If you bought only one [genre] record, it was probably this. [A] has never sounded more [adj2].',
  'Recorded in [home] in nine days and it shows, in the best way: [adj], [adj2], all [thing].',
];

export const RECOMMENDATIONS: readonly string[] = [
  'If you like [A], the shortest way on is [B]. Both build on [thing]; [B] is a shade more [adj]. Try “[Bt]”.',
  'From there to [C] is a small step: the same [adj] {mood|weather}, the same patience, only with [thing2].',
  'A reader writes that [A] and [B] “must be the same people”. They are not, but I had to look it up; put “[track]” and “[Bt]” side by side and see.',
  'Those who find [A] too [adj] may be happier with [C], who keeps [thing] but lets in more light.',
  'And if even that has become too familiar, [D] is further off, [farAdj] rather than [adj], but the thread can be {heard|followed}.',
];
