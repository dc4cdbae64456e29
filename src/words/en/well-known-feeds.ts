import type { FeedTopic } from '@/domain/well-known-feeds';

/** What publications write about that are offered as sources of the press. */
export const feedCovers: Record<FeedTopic, string> = {
  reviewsOfAllKinds: 'Reviews of all kinds',
  reviewsAndEssaysOffTheBeatenTrack: 'Reviews and essays, off the beaten track',
  independentMusicFromEverywhere: 'Independent music from everywhere',
  newsReviewsAndInterviews: 'News, reviews and interviews',
  newsAndReviewsOfAllKinds: 'News and reviews of all kinds',
  indieAndPop: 'Indie and pop',
  indiePunkAndMetal: 'Indie, punk and metal',
  rockAndPop: 'Rock and pop',
  rockPopAndHipHop: 'Rock, pop and hip hop',
  longReviewsAndEssays: 'Long reviews and essays',
  newMusicOfAllKinds: 'New music of all kinds',
  folkPsychedeliaSoulAndJazz: 'Folk, psychedelia, soul and jazz',
  newIndieAndElectronicMusic: 'New indie and electronic music',
  electronicAndExperimentalMusic: 'Electronic and experimental music',
  electronicMusic: 'Electronic music',
  hipHop: 'Hip hop',
  reviewsOfMetal: 'Reviews of metal',
  countryAndRoots: 'Country and roots',
  classicalMusic: 'Classical music',
  popAndIndie: 'Pop and indie',
};
