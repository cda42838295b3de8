import { vi } from 'vitest';

// React picks its build when it is loaded, so this comes before everything that loads it.
vi.stubEnv('NODE_ENV', 'production');
vi.spyOn(console, 'warn').mockImplementation(() => {});
const { testBoundArgs } = await import('./bound-args-suite.ts');

await testBoundArgs('turbopack');
