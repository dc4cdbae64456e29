import { totalmem } from 'node:os';

const MEGABYTE = 2 ** 20;

/**
 * Postgres' own cache, MB: an eighth of the machine's memory (or of the container's), 128 MB at least and 1 GB at most.
 * Sums over the press live in indexes of several hundred MB; what does not fit is copied from the system's cache each time.
 */
function cacheMegabytes(): number {
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.max(128, Math.min(1024, Math.round(memory / MEGABYTE / 8)));
}

/**
 * Settings of the embedded server, for a machine that also does other things. The rest stays at Postgres'
 * defaults, in particular `fsync` and `synchronous_commit`: what a listener did must survive a power cut.
 */
const desktop = {
  listen_addresses: '127.0.0.1',
  // Socket paths are limited to about 100 characters, which a deep data folder exceeds.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '150',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '96MB',
  // Solid-state disks are the rule; the default of 4 makes the planner shun indexes.
  random_page_cost: '1.1',
  // Compiling a plan costs more than our queries take.
  jit: 'off',
  wal_compression: 'on',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};

/** For databases that live as long as a test run: nothing needs to survive a crash. */
const disposable = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_buffers: '128MB',
};

/** Command line arguments (`-c name=value`) of `postgres`. */
export function serverArguments(options: { port: number; isDisposable: boolean }): string[] {
  const settings = {
    ...desktop,
    shared_buffers: `${cacheMegabytes()}MB`,
    ...(options.isDisposable ? disposable : {}),
    port: String(options.port),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
