import type { MixId } from '@/domain/contracts/sounds';
import { MIX_FITS, MIX_SURE, mixShapes, type Range, UNSURE_MODE } from '@/domain/mix-shapes';
import { Prisma } from '@/infra/prisma/generated/client';

const fitness = (value: Prisma.Sql, [low, high, slope]: Range) => Prisma.sql`GREATEST(0, LEAST(1,
  1 + LEAST(${value} - ${low}::float8, ${high}::float8 - ${value}) / ${slope}::float8))`;

/** Whether a track fits a mix, as `fitsMix` has it; on the table `analysis`. A track that was not listened to fits none. */
export function moodCondition(mix: MixId): Prisma.Sql {
  const { energy, tempos, unsureTempo = 0, mode } = mixShapes[mix];
  const factors = [fitness(Prisma.sql`analysis."energy"`, energy)];
  if (tempos) {
    const fits = tempos.map((range) => fitness(Prisma.sql`analysis."tempoBpm"`, range));
    factors.push(Prisma.sql`CASE WHEN analysis."tempoBpm" > 0 AND analysis."tempoConfidence" >= ${MIX_SURE}::float8
      THEN GREATEST(${Prisma.join(fits)}) ELSE ${unsureTempo}::float8 END`);
  }
  if (mode) {
    factors.push(Prisma.sql`CASE WHEN analysis."key" IS NULL OR analysis."mode" IS NULL
        OR COALESCE(analysis."keyConfidence", 0) < ${MIX_SURE}::float8 THEN ${UNSURE_MODE}::float8
      WHEN analysis."mode" = ${mode}::"MusicalMode" THEN 1 ELSE 0 END`);
  }
  // LEAST and GREATEST pass over what is not known, instead of not knowing either.
  return Prisma.sql`analysis."energy" IS NOT NULL AND ${Prisma.join(factors, ' * ')} >= ${MIX_FITS}::float8`;
}
