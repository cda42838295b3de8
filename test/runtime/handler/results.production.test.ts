import { vi } from 'vitest';

vi.stubEnv('NODE_ENV', 'production');
const { describeResults } = await import('./results-suite.ts');

describeResults(true);
