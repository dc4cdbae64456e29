/**
 * How Node runs the worker. What a list or an analysis needs for a moment fills 16 MB, the room V8 gives to what is new, several times; with more of
 * it most is gone before anybody has to look through it.
 */
export const workerArguments = ['--max-semi-space-size=64', '--import', 'tsx', 'workers/main.ts'];
