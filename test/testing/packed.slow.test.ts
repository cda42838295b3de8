/** The recipes of docs/testing.md as users have them: installed from the packed tarball, in a folder of their own. */
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../harness/chromium.ts';
import { installInto, packInto } from '../package/install.ts';
import { layOut, run, snippet } from './project.ts';

let root: string;
let tarball: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-testing-')));
  tarball = packInto(root).file;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const BABEL = { '@babel/core': '^7', '@babel/preset-env': '^7', '@babel/preset-react': '^7', '@babel/preset-typescript': '^7' };

function install(name: string, runner: 'jest' | 'vitest', packages: Readonly<Record<string, string>>): string {
  const folder = join(root, name.replaceAll(' ', '-'));
  layOut(folder, runner);
  const type = runner === 'vitest' ? { type: 'module' } : {};
  installInto(
    folder,
    { 'babel-plugin-use-server': `file:${tarball}`, react: '^19.3.1', 'react-dom': '^19.3.1', 'react-server-dom-webpack': '^19.3.1', ...packages },
    type,
  );
  return folder;
}

it.each([
  ['jest 29', { jest: '^29.7.0', 'jest-environment-jsdom': '^29.7.0', ...BABEL }],
  ['jest 30', { jest: '^30.5.2', 'jest-environment-jsdom': '^30.5.2', ...BABEL }],
])('%s, jsdom, CommonJS', (name, packages) => {
  const folder = install(name, 'jest', packages);
  writeFileSync(join(folder, 'jest.config.js'), snippet('jest.config.js').replace('@happy-dom/jest-environment', 'jsdom'));
  expect(run(folder, ['node_modules/jest/bin/jest.js', '--no-cache'])).toMatch(/Tests: +18 passed, 18 total/);
});

it.each([
  ['jest 29', { jest: '^29.7.0', 'jest-environment-jsdom': '^29.7.0', ...BABEL }],
  ['jest 30', { jest: '^30.5.2', 'jest-environment-jsdom': '^30.5.2', ...BABEL }],
])('%s, ES modules: answers in a DOM, functions in Node', (name, packages) => {
  const folder = install(`${name} modules`, 'jest', packages);
  const projects = [
    ['jsdom', 'answer'],
    ['node', 'run'],
  ].map(([testEnvironment, files]) => ({
    testEnvironment,
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    testMatch: [`**/${files}.spec.tsx`],
    transform: { '\\.[jt]sx?$': 'babel-plugin-use-server/testing/jest' },
  }));
  writeFileSync(join(folder, 'jest.config.js'), `module.exports = ${JSON.stringify({ projects })}`);
  expect(run(folder, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--no-cache'])).toMatch(/Tests: +5 passed, 5 total/);
});

it.each([
  ['vitest 3', 'jsdom', { vitest: '^3', vite: '^7', jsdom: '^26' }],
  ['vitest 4', 'happy-dom', { vitest: '^4', vite: '^8.3.8', 'happy-dom': '^20' }],
  ['vitest 5', 'jsdom', { vitest: '^5.1.1', vite: '^8.3.8', jsdom: '*' }],
])('%s, %s, with the plugin of its own and with that of the app', (name, environment, packages) => {
  const folder = install(name, 'vitest', packages);
  const configs = {
    'vitest.config.ts': snippet('vitest.config.ts').replace("'happy-dom'", `'${environment}'`),
    'app.config.ts': `import { serverFunctions } from 'babel-plugin-use-server/vite';
      import { defineConfig } from 'vitest/config';
      export default defineConfig({ plugins: [serverFunctions()], test: { environment: '${environment}', globals: true } });`,
  };
  for (const [file, code] of Object.entries(configs)) {
    writeFileSync(join(folder, file), code);
    expect(run(folder, ['node_modules/vitest/vitest.mjs', 'run', '--config', file])).toMatch(/Tests +18 passed/);
  }
  expect(readdirSync(folder)).toContain('src');
});

it('vitest 5, browser mode: mocks and answers, also on the first run', () => {
  const packages = { vitest: '^5.1.1', vite: '^8.3.8', '@vitest/browser-playwright': '^5.1.1', playwright: '*' };
  const folder = install('vitest 5 browser', 'vitest', packages);
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import { playwright } from '@vitest/browser-playwright';
      import { useServerInTests } from 'babel-plugin-use-server/testing/vitest';
      import { defineConfig } from 'vitest/config';
      const provider = playwright({ launchOptions: { executablePath: ${JSON.stringify(findChromium())}, args: ['--no-sandbox'] } });
      export default defineConfig({
        plugins: [useServerInTests()],
        test: { globals: true, include: ['src/{mock,answer}.spec.tsx'], browser: { enabled: true, headless: true, provider, instances: [{ browser: 'chromium' }] } },
      });`,
  );
  const printed = run(folder, ['node_modules/vitest/vitest.mjs', 'run']);
  expect(printed).toMatch(/Tests +2 passed/);
  expect(printed).not.toContain('reloading');
});
