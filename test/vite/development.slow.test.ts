import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { testDevelopment } from './development-suite.ts';

describe('Vite 8', () => testDevelopment(fileURLToPath(new URL('.', import.meta.url))));
