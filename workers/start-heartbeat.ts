import { log } from '@/infra/log';
import { loadTensorflow } from '@/infra/tensorflow';
import { beatWorker } from '@/server/health/worker-heartbeat';

const intervalMs = 15_000;

/**
 * Tells the health page that a worker lives and what the network runs on.
 * @returns a function that stops it
 */
export async function startHeartbeat(): Promise<() => void> {
  const backend = await loadTensorflow().then(
    (loaded) => loaded.backend,
    (error: unknown) => {
      log().error({ error: String(error) }, 'TensorFlow.js could not be loaded: no sound analysis');
      return null;
    },
  );
  log().info({ backend }, 'TensorFlow.js');
  await beatWorker(backend);
  const timer = setInterval(() => {
    beatWorker(backend).catch((error: unknown) => log().warn({ error: String(error) }, 'heartbeat'));
  }, intervalMs);
  return () => clearInterval(timer);
}
