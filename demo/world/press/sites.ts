/** A fictional publication. */
export interface PressSite {
  /** Folder name and host. */
  host: string;
  name: string;
  motto: string;
  sections: readonly string[];
  authors: readonly string[];
}

export const MUSIC_SITES: readonly PressSite[] = [
  {
    host: 'thequietear.example',
    name: 'The Quiet Ear',
    motto: 'Records, slowly',
    sections: ['Reviews', 'Essays', 'Lists', 'Letters', 'About'],
    authors: ['Ines Halloran', 'Tobias Rehn', 'Grace Adeyemi'],
  },
  {
    host: 'patchbay.example',
    name: 'Patchbay',
    motto: 'Machines and the people who love them',
    sections: ['News', 'Reviews', 'Studio', 'Interviews', 'Shop'],
    authors: ['Milo Varga', 'Juno Takahashi'],
  },
  {
    host: 'nightbus.example',
    name: 'Night Bus',
    motto: 'What you heard on the way home',
    sections: ['Tonight', 'Scenes', 'Mixes', 'Archive'],
    authors: ['Kofi Lindqvist', 'Ramona Petrescu', 'Sam Oduya'],
  },
  {
    host: 'needleandgroove.example',
    name: 'Needle & Groove',
    motto: 'A journal of records, est. 2009',
    sections: ['Reviews', 'Features', 'Charts', 'Back issues', 'Subscribe'],
    authors: ['Constance Merriweather', 'Paolo Drago'],
  },
  {
    host: 'bigears.example',
    name: 'Big Ears Diary',
    motto: 'One listener, no deadline',
    sections: ['Diary', 'Recommendations', 'Contact'],
    authors: ['Hal Brandt'],
  },
];

/** Writes about everything but records, and uses some artists' names as the common words they are. */
export const OTHER_SITE: PressSite = {
  host: 'harbourgazette.example',
  name: 'The Harbour Gazette',
  motto: 'Your town, your news',
  sections: ['News', 'Sport', 'Weather', 'Garden', 'Kitchen', 'Notices'],
  authors: ['Edith Crane', 'Raj Sandhu', 'Newsroom'],
};
