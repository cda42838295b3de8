import { defineConfig } from 'vitest/config';

/** Apps that begin with what npm has of their hosts today. */
export default defineConfig({
  test: {
    include: ['test/first-hour/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 900_000,
    hookTimeout: 120_000,
    root: new URL('../..', import.meta.url).pathname,
  },
});
