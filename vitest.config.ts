import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  '@/': folder('./src/'),
  '@workers/': folder('./workers/'),
  '@demo/': folder('./demo/'),
  '@words/': folder('./src/words/en/'),
  '@tests/': folder('./tests/'),
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{src,workers,demo,evaluation,scripts}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A machine that does other things may take its time: speed is measured elsewhere.
          testTimeout: 30_000,
          // Left to itself vitest keeps one core free, which is half of a small machine.
          maxWorkers: '100%',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/postgres-global.ts'],
          setupFiles: ['tests/setup/database-per-worker.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
