-- Sums are counted up again and again: with room on its page a new version of a row needs no new index entry.
ALTER TABLE "TextPair" SET (fillfactor = 70);
ALTER TABLE "TextTerm" SET (fillfactor = 70);
ALTER TABLE "TextSpelling" SET (fillfactor = 70);
ALTER TABLE "TextArtist" SET (fillfactor = 50);
ALTER TABLE "PressLine" SET (fillfactor = 70);
