/** What a publication writes about; in words in the catalogue. */
export type FeedTopic =
  | 'reviewsOfAllKinds'
  | 'reviewsAndEssaysOffTheBeatenTrack'
  | 'independentMusicFromEverywhere'
  | 'newsReviewsAndInterviews'
  | 'newsAndReviewsOfAllKinds'
  | 'indieAndPop'
  | 'indiePunkAndMetal'
  | 'rockAndPop'
  | 'rockPopAndHipHop'
  | 'longReviewsAndEssays'
  | 'newMusicOfAllKinds'
  | 'folkPsychedeliaSoulAndJazz'
  | 'newIndieAndElectronicMusic'
  | 'electronicAndExperimentalMusic'
  | 'electronicMusic'
  | 'hipHop'
  | 'reviewsOfMetal'
  | 'countryAndRoots'
  | 'classicalMusic'
  | 'popAndIndie';

/** A publication that has written about music for years, and where it says what is new. */
export interface WellKnownFeed {
  name: string;
  address: string;
  /** BCP 47 tag. */
  language: string;
  covers: FeedTopic;
}

const feed = (
  name: string,
  address: string,
  covers: WellKnownFeed['covers'],
  language = 'en',
): WellKnownFeed => ({
  name,
  address,
  language,
  covers,
});

/** Broad ones first, then by what they are about. A list and nothing more: none of them is asked before somebody adds it. */
export const WELL_KNOWN_FEEDS: readonly WellKnownFeed[] = [
  feed('Pitchfork, album reviews', 'https://pitchfork.com/feed/feed-album-reviews/rss', 'reviewsOfAllKinds'),
  feed('The Quietus', 'https://thequietus.com/feed', 'reviewsAndEssaysOffTheBeatenTrack'),
  feed('Bandcamp Daily', 'https://daily.bandcamp.com/feed', 'independentMusicFromEverywhere'),
  feed('The Guardian, music', 'https://www.theguardian.com/music/rss', 'newsReviewsAndInterviews'),
  feed('NPR Music', 'https://feeds.npr.org/1039/rss.xml', 'newsAndReviewsOfAllKinds'),
  feed('Stereogum', 'https://www.stereogum.com/feed/', 'indieAndPop'),
  feed('BrooklynVegan', 'https://www.brooklynvegan.com/feed/', 'indiePunkAndMetal'),
  feed('Consequence', 'https://consequence.net/feed/', 'rockAndPop'),
  feed('NME', 'https://www.nme.com/feed', 'rockAndPop'),
  feed('Spin', 'https://www.spin.com/feed/', 'rockPopAndHipHop'),
  feed('PopMatters', 'https://www.popmatters.com/feed/', 'longReviewsAndEssays'),
  feed('Clash', 'https://www.clashmusic.com/feed/', 'newMusicOfAllKinds'),
  feed('Aquarium Drunkard', 'https://aquariumdrunkard.com/feed/', 'folkPsychedeliaSoulAndJazz'),
  feed('Gorilla vs. Bear', 'https://www.gorillavsbear.net/feed/', 'newIndieAndElectronicMusic'),
  feed('Fact', 'https://www.factmag.com/feed/', 'electronicAndExperimentalMusic'),
  feed('XLR8R', 'https://xlr8r.com/feed/', 'electronicMusic'),
  feed('Passion of the Weiss', 'https://www.passionweiss.com/feed/', 'hipHop'),
  feed('Angry Metal Guy', 'https://www.angrymetalguy.com/feed/', 'reviewsOfMetal'),
  feed('Saving Country Music', 'https://www.savingcountrymusic.com/feed/', 'countryAndRoots'),
  feed('Slippedisc', 'https://slippedisc.com/feed/', 'classicalMusic'),
  feed('Musikexpress', 'https://www.musikexpress.de/feed/', 'rockAndPop', 'de'),
  feed('Jenesaispop', 'https://jenesaispop.com/feed/', 'popAndIndie', 'es'),
];
