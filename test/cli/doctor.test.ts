/** `use-server doctor`: projects with one thing wrong, and what is said of it. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isInRange } from '../../src/cli/set-up/ranges.ts';
import { tree } from './tree.ts';
import type { Tree } from './tree.ts';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64');

/** A project with installed packages, by version. */
function project(installed: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}, packageJson: object = {}): Tree {
  const packages = Object.fromEntries(
    Object.entries(installed).map(([name, version]) => [`node_modules/${name}/package.json`, JSON.stringify({ name, version })]),
  );
  return tree({ 'package.json': JSON.stringify({ dependencies: installed, ...packageJson }), ...packages, ...files });
}

const VITE = { vite: '8.3.8', react: '19.3.1', 'react-dom': '19.3.1', 'react-server-dom-webpack': '19.3.1' };
const VITE_CONFIG =
  "import { serverFunctions } from 'babel-plugin-use-server/vite';\nexport default { plugins: [serverFunctions({ ids: { salt: process.env.ID_SALT } })] };\n";

function linesOf({ out }: { readonly out: string }): readonly string[] {
  return out
    .replaceAll(/\n {2,}/g, ' ')
    .trimEnd()
    .split('\n');
}

it('is content with a project that is set up', () => {
  const whole = project(VITE, { 'vite.config.ts': VITE_CONFIG, '.env': `USE_SERVER_ENCRYPTION_KEY=${KEY}\nID_SALT=sesame\n` });
  const ran = whole.run('doctor');
  expect(ran.code, ran.out).toBe(0);
  expect(linesOf(ran).every((line) => line.startsWith('ok '))).toBe(true);
  expect(ran.err).toContain('Next: `npx babel-plugin-use-server check`');
  expect(ran.out).not.toContain(KEY);
  expect(ran.out).not.toContain('sesame');
  expect(JSON.parse(whole.run('doctor', '--json').out)).toMatchObject({
    host: 'vite',
    findings: expect.arrayContaining([{ kind: 'fine', about: 'react', text: '19.3.1' }]),
  });
});

const problems: readonly (readonly [title: string, () => Tree, expected: RegExp])[] = [
  [
    'a vulnerable binding',
    () => project({ ...VITE, 'react-server-dom-webpack': '19.2.0' }, { 'vite.config.ts': VITE_CONFIG }),
    /react-server-dom-webpack +19\.2\.0 is vulnerable: .*CVE-2025-55182.*update to >=19\.2\.4/,
  ],
  [
    'a safe binding that is too old',
    () => project({ ...VITE, 'react-server-dom-webpack': '19.1.5' }, { 'vite.config.ts': VITE_CONFIG }),
    /react-server-dom-webpack +19\.1\.5 is not supported/,
  ],
  ['a vulnerable Next.js', () => project({ next: '16.0.0', react: '19.2.0' }), /next +16\.0\.0 is vulnerable/],
  ['two versions of React', () => project({ ...VITE, 'react-dom': '19.2.4' }, { 'vite.config.ts': VITE_CONFIG }), /react +19\.3\.1, and react-dom 19\.2\.4/],
  [
    'a React without Server Functions',
    () => project({ vite: '8.3.8', react: '18.3.1' }, { 'vite.config.ts': VITE_CONFIG }),
    /react +18\.3\.1 has no Server Functions/,
  ],
  [
    'no configuration',
    () => project(VITE, { 'vite.config.ts': '// babel-plugin-use-server\nexport default {};\n' }),
    /host +Vite without Server Components, and no configuration that uses the compiler: npx babel-plugin-use-server init/,
  ],
  [
    'no binding of React',
    () => project({ vite: '8.3.8', react: '19.3.1', 'react-dom': '19.3.1' }, { 'vite.config.ts': VITE_CONFIG, '.env': 'ID_SALT=x' }),
    /react-server-dom-webpack +is not installed, and compiled code imports it: npm install react-server-dom-webpack/,
  ],
  [
    'the package among those for development',
    () =>
      project(
        { next: '16.4.6', react: '19.3.1' },
        { 'next.config.js': "require('babel-plugin-use-server/next')" },
        { devDependencies: { 'babel-plugin-use-server': '*' } },
      ),
    /package +babel-plugin-use-server is in devDependencies/,
  ],
  [
    'a malformed key',
    () => project(VITE, { 'vite.config.ts': VITE_CONFIG, '.env.production': 'USE_SERVER_ENCRYPTION_KEY="c2hvcnQ="\nID_SALT=x' }),
    /key +USE_SERVER_ENCRYPTION_KEY of \.env\.production is no key of 32 bytes/,
  ],
  ['a salt that is not set', () => project(VITE, { 'vite.config.ts': VITE_CONFIG }), /salt +vite\.config\.ts takes it from ID_SALT, which is not set here/],
  [
    'different salts',
    () => project(VITE, { 'vite.config.ts': VITE_CONFIG, 'use-server.config.json': '{ "ids": { "salt": "another" } }', '.env': 'ID_SALT=x' }),
    /salt +use-server\.config\.json and vite\.config\.ts have different ones/,
  ],
  [
    'the wrong plugin',
    () =>
      project(
        { ...VITE, '@vitejs/plugin-rsc': '0.5.38' },
        { 'vite.config.ts': "import { serverFunctions } from 'babel-plugin-use-server/vite'; export default { plugins: [serverFunctions(), rsc()] };" },
      ),
    /plugins +serverFunctions\(\) is for apps without Server Components/,
  ],
  [
    'React Router behind the plugin',
    () =>
      project(
        { ...VITE, '@react-router/dev': '8.4.0', '@vitejs/plugin-rsc': '0.5.34' },
        { 'vite.config.ts': "import useServer from 'babel-plugin-use-server/vite'; export default { plugins: [useServer(), reactRouterRSC(), rsc()] };" },
      ),
    /plugins +reactRouterRSC\(\) stands before useServer\(\)/,
  ],
  [
    'a Babel that says no layer',
    () => project({ '@babel/core': '8.1.2', react: '19.3.1' }, { 'babel.config.json': '{ "plugins": ["use-server"] }' }),
    /layers +babel\.config\.json says no layer/,
  ],
  [
    'two that compile',
    () => project(VITE, { 'vite.config.ts': VITE_CONFIG, 'babel.config.json': '{ "plugins": ["use-server"] }' }),
    /layers +babel\.config\.json and vite\.config\.ts both compile/,
  ],
];

describe('problems', () => {
  it.each(problems)('%s', (_, make, expected) => {
    const ran = make().run('doctor');
    expect(ran.code, ran.out).toBe(1);
    expect(
      linesOf(ran)
        .filter((line) => line.startsWith('problem'))
        .join('\n'),
    ).toMatch(expected);
  });

  it('secrets in git', () => {
    const leaky = project(VITE, { 'vite.config.ts': VITE_CONFIG, '.env': `USE_SERVER_ENCRYPTION_KEY=${KEY}\nID_SALT=x\n` });
    execFileSync('git', ['init', '-q'], { cwd: leaky.folder });
    expect(leaky.run('doctor').code).toBe(0);
    execFileSync('git', ['add', '-f', '.env'], { cwd: leaky.folder });
    expect(leaky.run('doctor')).toMatchObject({ code: 1, out: expect.stringContaining('.env is in git') });
  });
});

it('gives advice without failing: no key, no salt, a salt in the text, mocks that do nothing, packages that Babel may not see', () => {
  const advised = project(
    { '@babel/core': '8.1.2', react: '19.3.1', 'their-actions': '1.0.0' },
    {
      'babel.config.js': "module.exports = { plugins: [['use-server', { layer: 'client', clientImports: true, ids: { salt: 'sesame' } }]] };",
      'jest.config.js': 'module.exports = {};',
      'node_modules/their-actions/index.js': "'use server';\nexport async function save() {}\n",
    },
  );
  const ran = advised.run('doctor');
  expect(ran.code, ran.out).toBe(0);
  const text = linesOf(ran)
    .filter((line) => line.startsWith('advice'))
    .join('\n');
  for (const part of [
    /key +USE_SERVER_ENCRYPTION_KEY is not set here/,
    /salt +babel\.config\.js has the salt in its text/,
    /tests +with clientImports, jest\.mock\(\)/,
    /packages +their-actions: Babel sees/,
  ])
    expect(text).toMatch(part);
});

it('finds the directive in the TypeScript of a package that is installed above the project', () => {
  const below = project(
    { '@babel/core': '8.1.2', react: '19.3.1' },
    {
      'apps/web/package.json': JSON.stringify({ dependencies: { '@babel/core': '8.1.2', react: '19.3.1', 'their-actions': '1.0.0' } }),
      'apps/web/babel.config.js': "module.exports = { plugins: [['use-server', { layer: 'client' }]] };",
      'node_modules/their-actions/package.json': '{ "version": "1.0.0" }',
      'node_modules/their-actions/src/index.ts': "'use server';\nexport async function save(): Promise<void> {}\n",
    },
  );
  expect(below.run('doctor', 'apps/web').out).toMatch(/packages +their-actions: Babel sees/);
});

it('wants a project', () => {
  const empty = tree();
  empty.remove('package.json');
  expect(empty.run('doctor')).toMatchObject({ code: 2, err: expect.stringContaining('has no package.json') });
});

it.each([
  ['19.2.3', '>=19.0.4 <19.1 || >=19.1.5 <19.2 || >=19.2.4', false],
  ['19.1.5', '>=19.0.4 <19.1 || >=19.1.5 <19.2 || >=19.2.4', true],
  ['19.3.0-canary-1', '>=19.2.4 <20', true],
  ['16.1.4', '>=15.5.10 <16 || >=16.1.5', false],
  ['16.5.0-canary.38', '>=16.2.0 || >=16.5.0-canary.0', true],
  ['16.1.9', '>=16.2.0 || >=16.5.0-canary.0', false],
  ['7.22.0', '^7.22.0 || ^8.0.0', true],
  ['9.0.0', '^7.22.0 || ^8.0.0', false],
  ['workspace', '^7.0.0', true],
])('%s in %s: %s', (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected);
});
