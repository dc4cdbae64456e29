-- Names by their beginning, in the order of their bytes: the answer to the first letters somebody types. Of a long text
-- the first hundred characters, for an index entry has its limits.
CREATE INDEX "Track_searchText_beginning" ON "Track" (left("searchText", 100) text_pattern_ops);
CREATE INDEX "Artist_nameKey_beginning" ON "Artist" ("nameKey" text_pattern_ops);
CREATE INDEX "Album_titleKey_beginning" ON "Album" ("titleKey" text_pattern_ops);
