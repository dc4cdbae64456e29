// See arrange-thread-entry.mjs.
import { register } from 'tsx/esm/api';

register();
await import('./tune-thread.ts');
