import { countOf, timeAgo } from '@words/amounts';
import type { PressSource } from '@/domain/contracts/press';
import { isFirstReading } from './use-press';

const MINUTE_MS = 60_000;

/** What there is to say of a source, in the order people ask: what came of it, how it stands, when it goes on. */
export function sourceFacts(source: PressSource, now: Date): string[] {
  const { documentCount, mentionCount, waitingCount, errorCount } = source;
  const facts = [
    countOf(documentCount, 'page'),
    `${countOf(mentionCount, 'mention')} of your artists`,
    waitingCount > 0 ? `${waitingCount.toLocaleString('en')} waiting` : null,
    errorCount > 0 ? `${errorCount.toLocaleString('en')} could not be read` : null,
    lastVisit(source, now),
    nextVisit(source, now),
  ];
  return facts.filter((fact) => fact !== null);
}

function lastVisit(source: PressSource, now: Date): string {
  if (source.lastReadAt) return `last visit ${timeAgo(source.lastReadAt, now)}`;
  return isFirstReading(source) ? 'being read' : 'not read yet';
}

/** Only what is active is visited again. */
function nextVisit({ status, nextReadAt, lastReadAt }: PressSource, now: Date): string | null {
  if (status !== 'active' || !nextReadAt || !lastReadAt) return null;
  const isSoon = new Date(nextReadAt).getTime() - now.getTime() < MINUTE_MS;
  return `next visit ${isSoon ? 'soon' : timeAgo(nextReadAt, now)}`;
}
