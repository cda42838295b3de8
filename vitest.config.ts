import { defineConfig } from 'vitest/config';

/**
 * React's server code exists only under the `react-server` condition, its client and SSR code only without: a test that
 * needs the latter in these directories is named `*.client.test.ts`.
 */
const serverTests = ['test/{runtime,law,fixtures,random,neighbours,hostile}/**/!(*.client).test.ts', 'test/fixtures.test.ts', 'test/differential*.test.ts'];
/** Those have scripts of their own. */
const slow = 'test/**/*.slow.test.ts';
const notOurs = ['**/node_modules/**', '**/dist/**', slow];

export default defineConfig({
  test: {
    projects: [
      {
        ssr: { resolve: { conditions: ['react-server', 'node'], externalConditions: ['react-server', 'node'] } },
        test: { name: 'react-server', include: serverTests, exclude: notOurs, pool: 'forks' },
      },
      {
        // A bundler's build takes seconds, and more on a busy machine.
        test: { name: 'node', testTimeout: 60_000, include: ['test/**/*.test.ts'], exclude: [...notOurs, ...serverTests], pool: 'forks' },
      },
    ],
  },
});
