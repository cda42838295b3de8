import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * React's server code exists only under the `react-server` condition, its client and SSR code only without: a test that
 * needs the latter in these directories is named `*.client.test.ts`.
 */
const serverTests = ['test/{runtime,law,fixtures,random,neighbours,hostile}/**/!(*.client).test.ts', 'test/fixtures.test.ts', 'test/differential*.test.ts'];
/**
 * Of these, the files of a room that share a process, which loads React once. Rooms do not share: each gives React's binding globals of its own. Nor do files
 * that want React's other build (`recipes`), another Node (`edge`), or other modules in place of some (`sealed-for`).
 */
const together = {
  law: ['test/{law,fixtures,neighbours,hostile}/**/!(*.client).test.ts', 'test/fixtures.test.ts'],
  handler: ['test/runtime/handler/!(*.client|recipes).test.ts'],
  captures: ['test/runtime/!(*.client|edge|sealed-for).test.ts'],
};
const clientTests = ['test/**/*.client.test.ts'];
/** The runtime once more, with another of React's bindings or builds: on a day without a change of the runtime they say what the first says. */
const otherBuilds = ['test/runtime/**/*.{production,turbopack}.test.ts'];
/** Builds of bundlers and hosts, a browser, installed packages, other plugins, processes, and what is tried thousands of times: `npm run test:all` has these, too. */
const longTests = ['test/{action,guestbook,next,package,testing,vite,webpack}/**/*.test.ts', 'test/**/*.long.test.ts', ...otherBuilds];
const all = ['test/**/*.test.ts'];
/** Slow tests have scripts of their own. */
const notOurs = ['**/node_modules/**', '**/dist/**', 'test/**/*.slow.test.ts'];

/** The fixtures and the random programs take two thirds of `npm test`, each in one process: begun last, one of them would be waited for alone. */
const FIRST = { groupOrder: 0 };
const THEN = { groupOrder: 1 };

const reactServer = { resolve: { conditions: ['react-server', 'node'], externalConditions: ['react-server', 'node'] } };
// What a process does takes seconds, and more on a busy machine.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      // One process runs many files of these and loads the compiler once; no file may leave a change behind.
      ...Object.entries(together).map(([room, include]) => ({
        ssr: reactServer,
        test: {
          name: `react-server-${room}`,
          testTimeout,
          include,
          exclude: [...notOurs, ...longTests],
          pool: 'forks',
          isolate: false,
          sequence: room === 'law' ? FIRST : THEN,
        } as const,
      })),
      {
        ssr: reactServer,
        test: {
          name: 'react-server',
          testTimeout,
          sequence: FIRST,
          include: serverTests,
          exclude: [...notOurs, ...longTests, ...Object.values(together).flat()],
          pool: 'forks',
          // Random programs are linked as modules of Node.
          execArgv: ['--experimental-vm-modules', '--no-warnings'],
        },
      },
      {
        test: {
          name: 'node',
          testTimeout,
          sequence: THEN,
          include: all,
          exclude: [...notOurs, ...serverTests, ...clientTests, ...longTests],
          pool: 'forks',
          isolate: false,
        },
      },
      { test: { name: 'react-client', testTimeout, sequence: THEN, include: clientTests, exclude: notOurs, pool: 'forks' } },
      {
        ssr: reactServer,
        test: {
          name: 'react-server-long',
          testTimeout,
          sequence: THEN,
          include: ['test/{runtime,random,neighbours,hostile}/**/*.long.test.ts', 'test/differential.*long.test.ts', ...otherBuilds],
          exclude: notOurs,
          pool: 'forks',
        },
      },
      { test: { name: 'node-long', testTimeout, sequence: THEN, include: longTests, exclude: [...notOurs, ...serverTests], pool: 'forks' } },
    ],
  },
});
