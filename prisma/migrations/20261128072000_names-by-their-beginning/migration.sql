-- Names by their beginning, in the order of their bytes: the answer to the first letters somebody types. Of a long text
-- the first hundred characters, for an index entry has its limits.
CREATE INDEX "Track_searchText_beginning" ON "Track" (left("searchText", 100) text_pattern_ops);
CREATE INDEX "Artist_nameKey_beginning" ON "Artist" ("nameKey" text_pattern_ops);
CREATE INDEX "Album_titleKey_beginning" ON "Album" ("titleKey" text_pattern_ops);

-- Names by the beginnings of their words. They are split at their spaces, not by a parser of some language; a word has
-- its limits too.
CREATE INDEX "Track_searchText_words" ON "Track"
  USING gin (array_to_tsvector(array_remove(string_to_array(left("searchText", 500), ' '), '')));
CREATE INDEX "Artist_nameKey_words" ON "Artist"
  USING gin (array_to_tsvector(array_remove(string_to_array(left("nameKey", 500), ' '), '')));
CREATE INDEX "Album_titleKey_words" ON "Album"
  USING gin (array_to_tsvector(array_remove(string_to_array(left("titleKey", 500), ' '), '')));
