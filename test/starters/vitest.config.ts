import { defineConfig } from 'vitest/config';

/** Apps as their hosts' own starters make them, set up by `init`. */
export default defineConfig({
  test: {
    include: ['test/starters/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 900_000,
    hookTimeout: 120_000,
    root: new URL('../..', import.meta.url).pathname,
  },
});
