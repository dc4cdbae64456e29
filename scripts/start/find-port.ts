import { createServer } from 'node:net';

const attempts = 100;

/**
 * The first port from `preferred` on that nobody listens on, on any interface.
 * @throws when a hundred in a row are taken, or the system forbids listening
 */
export async function findPort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + attempts && port <= 65_535; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port is free from ${preferred} on. Set PORT.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES')
        reject(new Error(`Port ${port} needs special rights. Set PORT to another.`));
      else reject(error);
    });
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
