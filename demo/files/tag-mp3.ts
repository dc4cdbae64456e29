import { ID3Writer } from 'browser-id3-writer';
import type { DemoAlbum, DemoArtist, DemoTrack } from '../world/catalogue';
import { initialKey } from './key-name';

/** Picture type "front cover" of ID3v2.3. */
const FRONT_COVER = 3;

/** Puts an ID3v2.3 tag before an MP3 stream: title, artist, album, year, number, genre, tempo, key, cover. */
export function tagMp3(
  mp3: Uint8Array,
  {
    artist,
    album,
    track,
    albumTracks,
    cover,
  }: { artist: DemoArtist; album: DemoAlbum; track: DemoTrack; albumTracks: number; cover: Uint8Array },
): Uint8Array {
  const writer = new ID3Writer(toArrayBuffer(mp3));
  writer
    .setFrame('TIT2', track.title)
    .setFrame('TPE1', [artist.name])
    .setFrame('TPE2', artist.name)
    .setFrame('TALB', album.title)
    .setFrame('TYER', album.year)
    .setFrame('TRCK', `${track.trackNumber}/${albumTracks}`)
    .setFrame('TCON', [album.genre])
    .setFrame('TBPM', track.tempoBpm)
    .setFrame('TKEY', initialKey(track.tonic, track.mode))
    .setFrame('APIC', { type: FRONT_COVER, data: toArrayBuffer(cover), description: '' });
  return new Uint8Array(writer.addTag());
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
