/** Does something and takes the time, under a name. */
export type TimedWalk = <Result>(name: string, walk: () => Promise<Result>) => Promise<Result>;

/** A story is long: what of it takes how long is told at its end, in one line, whether it ends well or not. */
export function timeWalks(): { timed: TimedWalk; tell: () => void } {
  const walks: { name: string; seconds: number }[] = [];
  return {
    timed: async (name, walk) => {
      const from = performance.now();
      try {
        return await walk();
      } finally {
        walks.push({ name, seconds: (performance.now() - from) / 1000 });
      }
    },
    tell: () => {
      const whole = walks.reduce((sum, { seconds }) => sum + seconds, 0);
      const each = walks.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join(', ');
      console.info(`The story took ${whole.toFixed(0)} s: ${each}.`);
    },
  };
}
