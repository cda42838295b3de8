import { defineConfig } from 'vitest/config';

/** Projects that are installed from the packed tarball, with every supported version of the test runners. */
export default defineConfig({
  test: {
    include: ['test/testing/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    root: new URL('../..', import.meta.url).pathname,
  },
});
