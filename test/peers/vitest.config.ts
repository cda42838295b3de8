import { defineConfig } from 'vitest/config';

/** Apps on the lowest and the highest version of each peer, installed from the packed tarball. */
export default defineConfig({
  test: {
    include: ['test/peers/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 900_000,
    hookTimeout: 300_000,
    root: new URL('../..', import.meta.url).pathname,
  },
});
