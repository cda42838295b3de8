/**
 * Ways to set this package up wrongly, in each host that knows them. What a person reads is one sentence with the way out, once, and of
 * the stack no line but one of theirs. Needs the built package. Next.js and Metro: test/next and test/pipelines.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, stripVTControlCharacters } from 'node:util';
import { transformSync } from '@babel/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { createTransformer } from '../../src/testing/jest.ts';
import { withServerFunctions } from '../../src/hosts/next/index.ts';
import useServer from '../../src/index.ts';
import { outputOf, JEST, VITEST } from '../testing/project.ts';
import { BUNDLERS, createCompiler, createProject } from '../webpack/project.ts';
import type { BuildOptions, Stats } from '../webpack/project.ts';

const UNSET_SALT =
  '`ids.salt` is written down and has no value; an environment variable that is not set? Set it, or leave the option out: ids have no salt then.';
const LAYER_UNKNOWN = "This file has a 'use server' directive, and nothing says whether it is compiled for the server or for the client.";
const SAY_THE_LAYER =
  "Hint: Set the option `layer` to 'server' or 'client', in the configuration of each build; or let the host say it: a plugin of this package for the bundler, or what runs Babel, in its `caller`.";
const NO_BINDING =
  'react-server-dom-webpack is not installed, and Server Functions are called through it. Install it in the version of your react: npm install react-server-dom-webpack@19.';

const WRONG_OPTIONS = [
  {
    fault: 'an environment variable that is not set',
    options: { ids: { salt: undefined } },
    text: '{ ids: { salt: process.env.NOT_SET } }',
    sentence: UNSET_SALT,
  },
  {
    fault: 'an option that does not exist',
    options: { encryptBoundArg: false },
    text: '{ encryptBoundArg: false }',
    sentence: 'Unknown option `encryptBoundArg`. Did you mean `encryptBoundArgs`?',
  },
  {
    fault: 'a diagnostic that does not exist',
    options: { diagnostics: { 'capture-may-be-secrte': 'off' } },
    text: "{ diagnostics: { 'capture-may-be-secrte': 'off' } }",
    sentence: 'Unknown option `diagnostics.capture-may-be-secrte`. Did you mean `diagnostics.capture-may-be-secret`?',
  },
] as const;

const ACTIONS = "'use server';\nexport async function save(title) { return title; }\n";

/** Expects a sentence once, whatever breaks its lines, and no lines of a stack but one of the person's own. */
function expectOnce(printed: string, sentence: string): void {
  const text = stripVTControlCharacters(printed);
  const asOneLine = text.replaceAll(/^ *[│×] /gm, '').replaceAll(/\s+/g, ' ');
  expect(asOneLine.split(sentence), text).toHaveLength(2);
  const stack = text.split('\n').filter((line) => /^\s+(?:at|❯) .*:\d+:\d+\)?$/.test(line));
  expect(stack.length, text).toBeLessThanOrEqual(1);
  expect(stack.join('\n')).not.toMatch(/node_modules|node:|babel-plugin-use-server|\/src\/|\/dist\//);
}

/** What Node.js prints of an error that nobody catches. */
function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return inspect(error);
  }
  return 'Nothing was thrown.';
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** A project of a user. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  write(folder, { 'package.json': '{ "type": "module" }', 'src/actions.js': ACTIONS, ...files });
  return folder;
}

function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-set-up-')));
  folders.push(folder);
  return folder;
}

/** The same with packages of its own, all that are installed here but for one. */
function projectWithout(missing: string, files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  const own = join(folder, 'node_modules/babel-plugin-use-server');
  mkdirSync(own, { recursive: true });
  for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(own, part), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== missing && name !== 'babel-plugin-use-server') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  write(folder, { 'package.json': '{ "type": "module" }', 'src/actions.js': ACTIONS, ...files });
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const PAGE = { 'index.html': '<script type="module" src="/src/main.js"></script>', 'src/main.js': "import { save } from './actions.js';\nsave('x');\n" };

/** `vite build`, or `vite`, which ends at once when it cannot start. */
function vite(folder: string, args: readonly string[]): string {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const command = [join(root, 'node_modules/vite/bin/vite.js'), ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', env: { ...env, NO_COLOR: '1' }, timeout: 30_000 });
  return `${stdout}${stderr}`;
}

describe.each(WRONG_OPTIONS)('options: $fault', ({ options, text, sentence }) => {
  const wrong: object = options;

  test('compile()', () => {
    expectOnce(
      thrownBy(() => compile(ACTIONS, { filename: 'a.js', layer: 'server', ...wrong })),
      sentence,
    );
  });

  test('Babel', () => {
    const plugins = [[useServer, { layer: 'server', ...wrong }]] as never;
    expectOnce(
      thrownBy(() => transformSync(ACTIONS, { configFile: false, babelrc: false, filename: '/app/a.js', plugins })),
      sentence,
    );
  });

  test.each(BUNDLERS)('%s', (bundler) => {
    expectOnce(
      thrownBy(() => createCompiler(createProject({}), { bundler, plugin: wrong })),
      sentence,
    );
  });

  test('next.config', () => {
    expectOnce(
      thrownBy(() => withServerFunctions({}, wrong)),
      sentence,
    );
  });

  test.each(['serverFunctions', 'useServer'] as const)('Vite, %s(): build and development', (plugin) => {
    const imports = plugin === 'useServer' ? "import plugin from 'babel-plugin-use-server/vite';\nimport rsc from '@vitejs/plugin-rsc';" : '';
    const others = plugin === 'useServer' ? 'rsc({ serverHandler: false })' : '';
    const folder = project({
      ...PAGE,
      'vite.config.js': `${imports || "import { serverFunctions as plugin } from 'babel-plugin-use-server/vite';"}\nexport default { plugins: [plugin(${text}), ${others}] };\n`,
    });
    expectOnce(vite(folder, ['build']), sentence);
    expectOnce(vite(folder, ['--port', '0']), sentence);
  });

  test('Vitest: before any test', () => {
    const folder = project({
      'vitest.config.js': `import { useServerInTests } from 'babel-plugin-use-server/testing/vitest';\nexport default { plugins: [useServerInTests(${text})] };\n`,
      'a.test.js': "import './src/actions.js';",
      'b.test.js': "import './src/actions.js';",
    });
    expectOnce(outputOf(folder, [VITEST, 'run']), sentence);
  });

  test('Jest, the test kit: before any test', () => {
    expectOnce(
      thrownBy(() => createTransformer(wrong)),
      sentence,
    );
    const folder = project({
      'package.json': '{}',
      'jest.config.js': `module.exports = { transform: { '\\\\.js$': ['babel-plugin-use-server/testing/jest', ${text}] } };\n`,
      'babel.config.js': "module.exports = { presets: ['@babel/preset-env'] };\n",
      'a.test.js': "import './src/actions.js'; test('a', () => {});",
      'b.test.js': "import './src/actions.js'; test('b', () => {});",
    });
    expectOnce(outputOf(folder, [JEST, '--no-cache']).replace(/^Error: /, ''), sentence);
  });
});

describe('layer-unknown: the sentence, and both ways out', () => {
  const expectBoth = (printed: string): void => {
    expectOnce(printed, LAYER_UNKNOWN);
    expectOnce(printed, SAY_THE_LAYER);
  };

  test('Babel', () => {
    expectBoth(thrownBy(() => transformSync(ACTIONS, { configFile: false, babelrc: false, filename: '/app/a.js', plugins: [useServer as never] })));
  });

  test('Jest with the Babel plugin', () => {
    const folder = project({
      'package.json': '{}',
      'babel.config.js': "module.exports = { presets: ['@babel/preset-env'], plugins: ['use-server'] };\n",
      'a.test.js': "import './src/actions.js'; test('a', () => {});",
    });
    expectBoth(outputOf(folder, [JEST, '--no-cache']).replace(/^Error: /, ''));
  });

  test('the environment of the server that Vite does not have', () => {
    const folder = project({
      ...PAGE,
      'vite.config.js': `import useServer from 'babel-plugin-use-server/vite';
import rsc from '@vitejs/plugin-rsc';
export default { plugins: [useServer({ environment: { rsc: 'pages' } }), rsc({ serverHandler: false })] };\n`,
    });
    const sentence =
      "layer-unknown: `environment.rsc` is 'pages', and this Vite config has no environment of that name. Write one of those of servers: 'ssr', 'rsc'.";
    for (const args of [['build'], ['--port', '0']]) expectOnce(vite(folder, args), sentence);
  });
});

/** What the command prints, of a build that was given up. */
async function built(directory: string, options: BuildOptions): Promise<string> {
  const compiler = createCompiler({ ...createProject({}), directory, output: join(directory, 'out') }, options);
  const stats = await new Promise<Stats>((resolve, reject) => compiler.run((error, result) => (result === undefined ? reject(error) : resolve(result))));
  await new Promise<void>((resolve) => compiler.close(resolve));
  return stats.toString({ all: false, errors: true, warnings: true });
}

const APP = {
  'app/server.js': "export { save } from '../src/actions.js';\nexport * from 'babel-plugin-use-server/runtime/server';\n",
  'app/ssr.js': "export { save } from '../src/actions.js';\n",
  'app/browser.js': "export { save } from '../src/actions.js';\n",
};

describe("React's binding is not installed", () => {
  let folder: string;
  beforeAll(() => {
    folder = projectWithout('react-server-dom-webpack', {
      ...APP,
      ...PAGE,
      'vite.config.js': "import { serverFunctions } from 'babel-plugin-use-server/vite';\nexport default { plugins: [serverFunctions()] };\n",
    });
  });

  test.each(BUNDLERS)('%s: one error, however many modules import it', async (bundler) => {
    const printed = await built(folder, { bundler });
    expectOnce(printed, NO_BINDING);
    expect(printed).not.toContain("Can't resolve");
  });

  test('Vite: build and development', () => {
    for (const args of [['build'], ['--port', '0']]) expectOnce(vite(folder, args), NO_BINDING);
  });
});

describe('a package that is left out', () => {
  const SHOP = { 'node_modules/shop/package.json': '{ "name": "shop", "type": "module", "exports": "./index.js" }', 'node_modules/shop/index.js': ACTIONS };
  const importing = "export { save } from 'shop';\n";

  test.each(BUNDLERS)('%s, `exclude`', async (bundler) => {
    const folder = projectWithout('react-dom', { ...APP, ...SHOP, 'app/server.js': importing, 'app/ssr.js': '', 'app/browser.js': '' });
    const printed = await built(folder, { bundler, plugin: { exclude: /node_modules/ } });
    expectOnce(printed, "untransformed-module: A module with 'use server' has not been compiled. Clients could not call it.");
    expectOnce(printed, 'Let the plugin compile it (its options `test`, `exclude` and `transform` leave files out), or do not import it.');
  });
});
