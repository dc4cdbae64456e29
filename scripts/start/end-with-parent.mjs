// Preloaded into web and worker (`node --import`). When the process that started them is killed outright, the
// channel to it closes; they then end as they would on SIGTERM, and by force if they do not.
import { isMainThread } from 'node:worker_threads';

const patienceMs = 10_000;

if (isMainThread && process.channel) {
  // Processes that this one forks have channels of their own, which are none of our business.
  const self = process.execArgv.indexOf(import.meta.url);
  if (self > 0) process.execArgv.splice(self - 1, 2);

  process.once('disconnect', () => {
    setTimeout(() => {
      // We lead a process group of our own: whatever we started goes with us.
      if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
      process.exit(1);
    }, patienceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening to the channel must not keep a process alive that is otherwise done.
  process.channel.unref();
}
