import { defineConfig } from 'vitest/config';

/** The built site in Chromium: `npm run test:site` builds it first. */
export default defineConfig({
  test: { include: ['test/site/*.slow.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, root: new URL('../..', import.meta.url).pathname },
});
