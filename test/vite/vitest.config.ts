import { defineConfig } from 'vitest/config';

/** What takes too long for every `npm test`: development on both Vites, the control, and frameworks that are installed for it. */
export default defineConfig({
  test: { include: ['test/vite/*.slow.test.ts'], fileParallelism: false, pool: 'forks', root: new URL('../..', import.meta.url).pathname },
});
