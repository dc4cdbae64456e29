import { describe, expect, it } from 'vitest';
import { splitArtists, splitGenres } from './split-names';

describe('splitArtists', () => {
  it.each([
    [['AC/DC'], ['AC/DC']],
    [['Simon & Garfunkel'], ['Simon & Garfunkel']],
    [['Earth, Wind & Fire'], ['Earth, Wind & Fire']],
    [['Rihanna; Drake'], ['Rihanna', 'Drake']],
    [
      ['Rihanna', 'Drake', 'rihanna'],
      ['Rihanna', 'Drake'],
    ],
    [['Foo Fighters/Pearl Jam'], ['Foo Fighters', 'Pearl Jam']],
    [['Axl / Slash'], ['Axl', 'Slash']],
    [['Beyoncé feat. JAY-Z & Kanye West'], ['Beyoncé', 'JAY-Z', 'Kanye West']],
    [['Beyoncé (ft. JAY-Z)'], ['Beyoncé', 'JAY-Z']],
    [
      ['Daft Punk featuring Pharrell Williams, Nile Rodgers'],
      ['Daft Punk', 'Pharrell Williams', 'Nile Rodgers'],
    ],
    [['Feature Film'], ['Feature Film']],
    [['!!!'], ['!!!']],
    [[' ; '], []],
  ])('%j', (credits, artists) => {
    expect(splitArtists(credits)).toEqual(artists);
  });

  it('adds the guests a title names', () => {
    expect(splitArtists(['Rihanna'], 'Umbrella (feat. JAY-Z)')).toEqual(['Rihanna', 'JAY-Z']);
  });
});

describe('splitGenres', () => {
  it('takes lists apart and leaves out what says nothing', () => {
    expect(splitGenres(['Rock; Pop', 'rock', 'Other', 'Hip-Hop/Rap', 'Drum & Bass'])).toEqual([
      'Rock',
      'Pop',
      'Hip-Hop/Rap',
      'Drum & Bass',
    ]);
    expect(splitGenres(['death metal'])).toEqual(['Death Metal']);
  });
});
