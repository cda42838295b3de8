import { vi } from 'vitest';

vi.stubEnv('NODE_ENV', 'production');
const { describeExposed } = await import('./exposed-suite.ts');

describeExposed(true);
