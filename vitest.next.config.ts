import { defineConfig } from 'vitest/config';

/** The slow combinations with Next.js: development, other versions, other configurations, Next.js alone. `npm run test:next` runs them. */
export default defineConfig({
  test: { include: ['test/next/**/*.slow.ts'], pool: 'forks', fileParallelism: false, testTimeout: 60_000, hookTimeout: 300_000 },
});
