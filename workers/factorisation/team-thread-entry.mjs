// Worker threads do not inherit the loader that runs TypeScript (and `--import tsx` does nothing in a thread on Node 20),
// so a thread of a team begins in plain JavaScript.
import { register } from 'tsx/esm/api';

register();
await import('./team-thread.ts');
