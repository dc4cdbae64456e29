// A process of its own that builds one list, so that a test can kill it, or let two race: `tsx run-build.ts USER_ID WEEK keep|replace`.
import { buildList } from '@/server/discover/build-list';

const [userId, week, existing] = process.argv.slice(2);
await buildList({ userId: userId!, week: week!, existing: existing as 'keep' | 'replace', now: new Date() });
process.exit(0);
