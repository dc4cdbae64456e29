import { describe, expect, it } from 'vitest';
import { guessFromPath } from './guess-from-path';

describe('guessFromPath', () => {
  it.each([
    ['Artist/Album/03 - Title.mp3', 'Title', 'Artist', 'Album', 3],
    ['Artist/1997 - Album/03. Title.mp3', 'Title', 'Artist', 'Album', 3],
    ['Artist/Album/CD 2/1-03 Title.flac', 'Title', 'Artist', 'Album', 3],
    ['Artist/Album/03_some_title.ogg', 'Some title', 'Artist', 'Album', 3],
    ['a/b/Artist - Title.mp3', 'Title', 'a', 'b', null],
    ['01 - Artist - Title.mp3', 'Title', 'Artist', null, 1],
    ['99 Luftballons.mp3', '99 Luftballons', null, null, null],
    ['1979.mp3', '1979', null, null, null],
    ['7 Nation Army.mp3', '7 Nation Army', null, null, null],
    ['sounds/door_slam.ogg', 'Door slam', null, null, null],
    ['data/songs/sectoid/War of freedom/guitar.ogg', 'Guitar', 'sectoid', 'War of freedom', null],
    ['wesnoth/1.16/data/core/music/silence.ogg', 'Silence', null, null, null],
    ['Jay-Z/The Blueprint/Izzo (H.O.V.A.).mp3', 'Izzo (H.O.V.A.)', 'Jay-Z', 'The Blueprint', null],
    ['noname', 'Noname', null, null, null],
  ])('%s', (path, title, artist, album, trackNumber) => {
    expect(guessFromPath(path)).toEqual({ title, artist, album, trackNumber });
  });
});
