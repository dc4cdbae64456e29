/** A publication that has written about music for years, and where it says what is new. */
export interface WellKnownFeed {
  name: string;
  address: string;
  /** As people call it. */
  language: string;
  covers: string;
}

const feed = (name: string, address: string, covers: string, language = 'English'): WellKnownFeed => ({
  name,
  address,
  language,
  covers,
});

/** Broad ones first, then by what they are about. A list and nothing more: none of them is asked before somebody adds it. */
export const WELL_KNOWN_FEEDS: readonly WellKnownFeed[] = [
  feed(
    'Pitchfork, album reviews',
    'https://pitchfork.com/feed/feed-album-reviews/rss',
    'Reviews of all kinds',
  ),
  feed('The Quietus', 'https://thequietus.com/feed', 'Reviews and essays, off the beaten track'),
  feed('Bandcamp Daily', 'https://daily.bandcamp.com/feed', 'Independent music from everywhere'),
  feed('The Guardian, music', 'https://www.theguardian.com/music/rss', 'News, reviews and interviews'),
  feed('NPR Music', 'https://feeds.npr.org/1039/rss.xml', 'News and reviews of all kinds'),
  feed('Stereogum', 'https://www.stereogum.com/feed/', 'Indie and pop'),
  feed('BrooklynVegan', 'https://www.brooklynvegan.com/feed/', 'Indie, punk and metal'),
  feed('Consequence', 'https://consequence.net/feed/', 'Rock and pop'),
  feed('NME', 'https://www.nme.com/feed', 'Rock and pop'),
  feed('Spin', 'https://www.spin.com/feed/', 'Rock, pop and hip hop'),
  feed('PopMatters', 'https://www.popmatters.com/feed/', 'Long reviews and essays'),
  feed('Clash', 'https://www.clashmusic.com/feed/', 'New music of all kinds'),
  feed('Aquarium Drunkard', 'https://aquariumdrunkard.com/feed/', 'Folk, psychedelia, soul and jazz'),
  feed('Gorilla vs. Bear', 'https://www.gorillavsbear.net/feed/', 'New indie and electronic music'),
  feed('Fact', 'https://www.factmag.com/feed/', 'Electronic and experimental music'),
  feed('XLR8R', 'https://xlr8r.com/feed/', 'Electronic music'),
  feed('Passion of the Weiss', 'https://www.passionweiss.com/feed/', 'Hip hop'),
  feed('Angry Metal Guy', 'https://www.angrymetalguy.com/feed/', 'Reviews of metal'),
  feed('Saving Country Music', 'https://www.savingcountrymusic.com/feed/', 'Country and roots'),
  feed('Slippedisc', 'https://slippedisc.com/feed/', 'Classical music'),
  feed('Musikexpress', 'https://www.musikexpress.de/feed/', 'Rock and pop', 'German'),
  feed('Jenesaispop', 'https://jenesaispop.com/feed/', 'Pop and indie', 'Spanish'),
];
