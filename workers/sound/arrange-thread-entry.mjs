// Worker threads do not inherit the loader that runs TypeScript (and `--import tsx` does nothing in a thread on Node 20),
// so this one begins in plain JavaScript.
import { register } from 'tsx/esm/api';

register();
await import('./arrange-thread.ts');
