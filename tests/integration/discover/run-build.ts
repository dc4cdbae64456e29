// A process of its own that builds one list, so that a test can kill it: `tsx run-build.ts USER_ID WEEK`.
import { buildList } from '@/server/discover/build-list';

const [userId, week] = process.argv.slice(2);
await buildList({ userId: userId!, week: week!, existing: 'replace', now: new Date() });
process.exit(0);
