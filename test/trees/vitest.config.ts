import { defineConfig } from 'vitest/config';

/** Packages of other people, fetched when the tests run: too much to install for every `npm test`. */
export default defineConfig({
  test: {
    include: ['test/trees/*.slow.test.ts'],
    pool: 'forks',
    root: new URL('../..', import.meta.url).pathname,
    reporters: ['verbose'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
