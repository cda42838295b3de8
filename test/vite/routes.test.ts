/** What plugin-rsc's own pass refuses or gets wrong, built and in a browser; `stock.slow.test.ts` is the control. */
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { testBuild } from './build-suite.ts';

describe('a build', () => {
  testBuild(() => ({ root: fileURLToPath(new URL('app/', import.meta.url)) }));
});
