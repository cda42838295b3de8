import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { testBuild } from './build-suite.ts';
import { testDevelopment } from './development-suite.ts';
import { installProject } from './install.ts';
import { copyApp } from './work-copy.ts';

const folder = installProject('vite-7');

test('it is Vite 7 that runs', () => {
  const { version } = createRequire(`${folder}package.json`)('vite/package.json') as { version: string };
  expect(version).toMatch(/^7\./);
});

describe('Vite 7, development', () => testDevelopment(folder));

describe('Vite 7, a build', () => {
  testBuild(() => copyApp(folder));
});
