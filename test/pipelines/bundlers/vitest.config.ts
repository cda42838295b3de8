import { defineConfig } from 'vitest/config';

/** Not in every `npm test`: it installs other bundlers. */
export default defineConfig({
  test: {
    include: ['test/pipelines/bundlers/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    root: new URL('../../..', import.meta.url).pathname,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    globalSetup: 'test/pipelines/bundlers/install-package.ts',
  },
});
