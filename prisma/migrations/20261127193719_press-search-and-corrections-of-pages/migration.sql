-- CreateIndex
CREATE INDEX "PressDocument_fetchedAt_id_idx" ON "PressDocument"("fetchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "NameCorrection_documentId_idx" ON "NameCorrection"("documentId");

-- AddForeignKey
ALTER TABLE "NameCorrection" ADD CONSTRAINT "NameCorrection_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PressDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words without case and accents, in whatever language.
CREATE TEXT SEARCH CONFIGURATION press (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION press
  ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, simple;

-- CreateIndex: of a long page the first hundred thousand characters, for an index entry has its limits.
CREATE INDEX "PressDocument_words_idx" ON "PressDocument"
  USING GIN (to_tsvector('press', "title" || ' ' || left("text", 100000)));

-- Near-duplicates are looked up for every page that comes: a list of pending entries would be read through each time.
ALTER INDEX "PressDocument_bands_idx" SET (fastupdate = off);
