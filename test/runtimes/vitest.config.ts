import { defineConfig } from 'vitest/config';

/** Not in every `npm test`: it installs other runtimes than Node. */
export default defineConfig({
  test: {
    include: ['test/runtimes/*.slow.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    root: new URL('../..', import.meta.url).pathname,
    // React's client, like the servers.
    env: { NODE_ENV: 'production' },
  },
});
