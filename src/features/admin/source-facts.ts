import { sourceFactWords } from '@words/admin-press';
import { countOf } from '@words/amounts';
import type { PressSource } from '@/domain/contracts/press';
import { isFirstReading } from './use-press';

const MINUTE_MS = 60_000;

/** What there is to say of a source, in the order people ask: what came of it, how it stands, when it goes on. */
export function sourceFacts(source: PressSource, now: Date): string[] {
  const { documentCount, mentionCount, waitingCount, errorCount } = source;
  const facts = [
    countOf(documentCount, 'page'),
    sourceFactWords.mentions(mentionCount),
    waitingCount > 0 ? sourceFactWords.waiting(waitingCount) : null,
    errorCount > 0 ? sourceFactWords.failed(errorCount) : null,
    lastVisit(source, now),
    nextVisit(source, now),
  ];
  return facts.filter((fact) => fact !== null);
}

function lastVisit(source: PressSource, now: Date): string {
  if (source.lastReadAt) return sourceFactWords.lastVisit(source.lastReadAt, now);
  return isFirstReading(source) ? sourceFactWords.beingRead : sourceFactWords.notReadYet;
}

/** Only what is active is visited again. */
function nextVisit({ status, nextReadAt, lastReadAt }: PressSource, now: Date): string | null {
  if (status !== 'active' || !nextReadAt || !lastReadAt) return null;
  const isSoon = new Date(nextReadAt).getTime() - now.getTime() < MINUTE_MS;
  return isSoon ? sourceFactWords.nextVisitSoon : sourceFactWords.nextVisit(nextReadAt, now);
}
