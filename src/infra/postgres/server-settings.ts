/**
 * Settings of the embedded server, for a machine that also does other things. The rest stays at Postgres'
 * defaults, in particular `fsync` and `synchronous_commit`: what a listener did must survive a power cut.
 */
const desktop = {
  listen_addresses: '127.0.0.1',
  // Socket paths are limited to about 100 characters, which a deep data folder exceeds.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '80',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '96MB',
  // Solid-state disks are the rule; the default of 4 makes the planner shun indexes.
  random_page_cost: '1.1',
  // Compiling a plan costs more than our queries take.
  jit: 'off',
  wal_compression: 'on',
  max_wal_size: '512MB',
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
};

/** Command line arguments (`-c name=value`) of `postgres`. */
export function serverArguments(options: { port: number; isDisposable: boolean }): string[] {
  const settings = { ...desktop, ...(options.isDisposable ? disposable : {}), port: String(options.port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
