import { execFileSync } from 'node:child_process';

/** Who Postgres runs as. `null` means: as ourselves. */
export type SystemIdentity = { name: string; uid: number; gid: number } | null;

const account = 'postgres';

/**
 * Postgres refuses to run as root, so root hands it to the system user `postgres`, which is created if
 * this machine has none; everybody else runs it as themselves.
 * @throws when root cannot create that user
 */
export function findPostgresIdentity(): SystemIdentity {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const found = lookUp(account) ?? (createAccount() ? lookUp(account) : null);
  if (!found) {
    throw new Error(
      'Postgres does not run as root, and the user "postgres" could not be created. Start Segue as an ordinary user, or set DATABASE_URL.',
    );
  }
  return found;
}

function lookUp(name: string): SystemIdentity {
  const id = (flag: string) => Number(run('id', [flag, name]));
  try {
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function createAccount(): boolean {
  // Debian, Red Hat and Arch have useradd; Alpine's busybox has only adduser.
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', account]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', account]],
  ];
  return ways.some(([program, args]) => {
    try {
      run(program, args);
      return true;
    } catch {
      return false;
    }
  });
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
