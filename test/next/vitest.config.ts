import { defineConfig } from 'vitest/config';

/** What takes too long for every `npm test`: development, other versions, other configurations, Next.js alone. */
export default defineConfig({
  test: {
    include: ['test/next/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    root: new URL('../..', import.meta.url).pathname,
  },
});
