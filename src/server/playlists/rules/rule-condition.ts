import { camelotDistance, camelotOf, parseCamelot } from '@/domain/camelot';
import type { SmartRule } from '@/domain/contracts/smart-rules';
import { isoWeekOf } from '@/domain/iso-week';
import { nameKey } from '@/domain/name-key';
import { smartFields } from '@/domain/smart-playlists/smart-fields';
import { Prisma } from '@/infra/prisma/generated/client';
import { moodCondition } from './mood-condition';
import { amountColumns, type SmartTable } from './smart-columns';

const DAY_MS = 86_400_000;

/** Whose rules they are: their plays, their likes, their calendar. */
export interface SmartListener {
  userId: string;
  timeZone: string;
  now: Date;
}

/** A condition on the table `track` and those it needs. */
export interface Condition {
  sql: Prisma.Sql;
  tables: readonly SmartTable[];
}

/**
 * What a rule means in SQL; every value is bound. It is false where the track lacks what is asked for, and so the words
 * that say "not" are its very opposite.
 */
export function ruleCondition(rule: SmartRule, listener: SmartListener): Condition {
  const { sql, tables = [], isDenied = false } = positive(rule, listener);
  const holds = Prisma.sql`COALESCE(${sql}, FALSE)`;
  return { sql: isDenied ? Prisma.sql`NOT ${holds}` : holds, tables };
}

type Positive = { sql: Prisma.Sql; tables?: readonly SmartTable[]; isDenied?: boolean };

function positive(rule: SmartRule, { userId, timeZone, now }: SmartListener): Positive {
  switch (rule.field) {
    case 'genre':
    case 'artist':
    case 'album':
    case 'title':
      return wordsCondition(rule);
    case 'tempo': {
      const { sql, table } = amountColumns.tempo;
      const factors = rule.halfOrDouble ? [1, 2, 0.5] : [1];
      const felt = factors.map((factor) => amountCondition(Prisma.sql`(${sql} * ${factor}::float8)`, rule));
      return { sql: Prisma.sql`(${Prisma.join(felt, ' OR ')})`, tables: [table!] };
    }
    case 'year':
    case 'duration':
    case 'loudness':
    case 'energy':
    case 'plays':
    case 'skips': {
      const { sql, table } = amountColumns[rule.field];
      return { sql: amountCondition(Prisma.sql`(${sql})`, rule), tables: table ? [table] : [] };
    }
    case 'key':
      return {
        // As on the wheel: twelve majors, then twelve minors.
        sql: Prisma.sql`analysis."key" + 12 * (analysis."mode" = 'minor')::int = ANY(${keysNear(rule)}::int[])`,
        tables: ['analysis'],
        isDenied: rule.operator === 'isNot',
      };
    case 'mood':
      return {
        sql: Prisma.sql`(${moodCondition(rule.value)})`,
        tables: ['analysis'],
        isDenied: rule.operator === 'isNot',
      };
    case 'group':
      return {
        sql: Prisma.sql`analysis."soundGroupId" = ${rule.value}::uuid`,
        tables: ['analysis'],
        isDenied: rule.operator === 'isNot',
      };
    case 'feedback':
      return {
        sql: Prisma.sql`feedback."value" = ${rule.value}::"FeedbackValue"`,
        tables: ['feedback'],
        isDenied: rule.operator === 'isNot',
      };
    case 'added':
      return {
        sql: Prisma.sql`track."addedAt" >= ${daysAgo(rule.value, now)}::timestamp`,
        isDenied: rule.operator === 'notWithin',
      };
    case 'heard':
      return {
        sql:
          rule.operator === 'never'
            ? Prisma.sql`history."heardAt" IS NULL`
            : Prisma.sql`history."heardAt" >= ${daysAgo(rule.value, now)}::timestamp`,
        tables: ['history'],
        isDenied: rule.operator === 'notWithin',
      };
    case 'discover': {
      const first = isoWeekOf(new Date(now.getTime() - (rule.value - 1) * 7 * DAY_MS), timeZone);
      return {
        sql: Prisma.sql`track."id" IN (
          SELECT entry."trackId" FROM "DiscoverEntry" AS entry JOIN "DiscoverList" AS list ON list."id" = entry."listId"
          WHERE list."userId" = ${userId} AND list."week" >= ${first} AND entry."leftAt" IS NULL)`,
        isDenied: rule.operator === 'notWithin',
      };
    }
  }
}

type WordsRule = Extract<SmartRule, { field: 'genre' | 'artist' | 'album' | 'title' }>;

/** Names are compared as the library compares them, whatever the accents; genres and titles without regard to case and accents. */
function wordsCondition({ field, operator, value }: WordsRule): Positive {
  const compare = (text: Prisma.Sql, wanted: Prisma.Sql) =>
    operator === 'contains' || operator === 'containsNot'
      ? Prisma.sql`strpos(${text}, ${wanted}) > 0`
      : Prisma.sql`${text} = ${wanted}`;
  const isDenied = operator === 'isNot' || operator === 'containsNot';
  const key = Prisma.sql`${nameKey(value)}`;
  const plain = Prisma.sql`lower(unaccent(${value}))`;
  switch (field) {
    // What does not depend on the track is found once, not once a track.
    case 'artist':
      return {
        sql: Prisma.sql`track."id" IN (
          SELECT credit."trackId" FROM "TrackArtist" AS credit JOIN "Artist" AS by ON by."id" = credit."artistId"
          WHERE ${compare(Prisma.sql`by."nameKey"`, key)})`,
        isDenied,
      };
    case 'album':
      return {
        sql: Prisma.sql`track."albumId" IN (
          SELECT "id" FROM "Album" WHERE ${compare(Prisma.sql`"titleKey"`, key)})`,
        isDenied,
      };
    case 'genre':
      return {
        sql: Prisma.sql`track."genres" && ARRAY(
          SELECT known."genre" FROM (SELECT DISTINCT unnest("genres") AS "genre" FROM "Track") AS known
          WHERE ${compare(Prisma.sql`lower(unaccent(known."genre"))`, plain)})`,
        isDenied,
      };
    case 'title':
      return { sql: compare(Prisma.sql`lower(unaccent(track."title"))`, plain), isDenied };
  }
}

type AmountRule = Extract<SmartRule, { to: number | null }>;

function amountCondition(sql: Prisma.Sql, { field, operator, value, to }: AmountRule): Prisma.Sql {
  switch (operator) {
    case 'is': {
      // Nobody has a tempo of exactly 120: as it is shown, it counts.
      const digits = smartFields[field].step < 1 ? 1 : 0;
      return Prisma.sql`round(${sql}::numeric, ${digits}::int) = round(${value}::numeric, ${digits}::int)`;
    }
    case 'atLeast':
      return Prisma.sql`${sql} >= ${value}::float8`;
    case 'atMost':
      return Prisma.sql`${sql} <= ${value}::float8`;
    case 'between': {
      const other = to ?? value;
      return Prisma.sql`${sql} BETWEEN ${Math.min(value, other)}::float8 AND ${Math.max(value, other)}::float8`;
    }
  }
}

function keysNear({ operator, value }: Extract<SmartRule, { field: 'key' }>): number[] {
  const wanted = parseCamelot(value)!;
  const steps = operator === 'goesWith' ? 1 : 0;
  return Array.from({ length: 24 }, (_, key) => key).filter((key) => {
    const place = camelotOf(key % 12, key < 12 ? 'major' : 'minor');
    return camelotDistance(place, wanted) <= steps;
  });
}

/** As the columns hold it: UTC, without saying so. */
const daysAgo = (days: number, now: Date) => new Date(now.getTime() - days * DAY_MS).toISOString();
