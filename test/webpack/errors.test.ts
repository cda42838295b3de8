/** What must not be built, and what people read then. */
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { OptionsError, UseServerPlugin } from '../../src/hosts/webpack/index.ts';
import type { UseServerPluginOptions } from '../../src/hosts/webpack/index.ts';
import { APP } from './app.ts';
import { build, BUNDLERS, createCompiler, createProject, threeCompilers } from './project.ts';
import type { BuildOptions, Project, Stats } from './project.ts';

/** What the bundler's command prints of the errors of a build. */
async function printedBy(project: Project, options: BuildOptions): Promise<string> {
  const compiler = createCompiler(project, options);
  const stats = await new Promise<Stats>((resolve, reject) => compiler.run((error, result) => (result === undefined ? reject(error) : resolve(result))));
  await new Promise<void>((resolve) => compiler.close(resolve));
  return stripVTControlCharacters(stats.toString({ all: false, errors: true }));
}

describe.each(BUNDLERS)('%s', (bundler) => {
  const errorsOf = async (files: Readonly<Record<string, string>>, options: Omit<BuildOptions, 'bundler'> = {}): Promise<string> =>
    (await build(createProject({ ...APP, ...files }), { bundler, ...options })).errors.join('\n\n');

  test('one id for two functions: both, and how they got in', async () => {
    const errors = await errorsOf({}, { plugin: { ids: { aliases: { 'app/client-only.js#onlyForClients': 'app/actions.js#add' } } } });
    expect(errors).toContain('reference-id-collision');
    expect(errors).toMatch(/^ {2}app\/actions\.js\n {4}imported by app\/counter\.js$/m);
    expect(errors).toMatch(/^ {2}app\/client-only\.js\n {4}imported by app\/counter\.js$/m);
  });

  test("a file with 'use server' that the plugin was told to leave alone", async () => {
    const errors = await errorsOf({}, { plugin: { exclude: /client-only/ } });
    expect(errors).toContain("A module with 'use server' has not been compiled. Its code would get into the browser as it is.");
    expect(errors).toMatch(/ {2}app\/client-only\.js\n {4}imported by app\/counter\.js/);
  });

  test.each(['// a comment\u2028', "// don't\n", '/* `" */ '])("a file with 'use server' behind %j that the plugin was told to leave alone", async (before) => {
    const errors = await errorsOf(
      { 'app/client-only.js': `${before}'use server';\nexport async function onlyForClients() {}` },
      { plugin: { exclude: /client-only/ } },
    );
    expect(errors).toContain("A module with 'use server' has not been compiled. Its code would get into the browser as it is.");
  });

  test("an inline 'use server' that another loader brings in", async () => {
    const errors = await errorsOf(
      {
        'app/page.js': "import './text.md';\nexport default function Page() { return null; }",
        'app/text.md': '# Title',
        'md-loader.cjs': 'module.exports = () => "export const save = async () => { \'use server\'; };"',
      },
      { change: { module: { rules: [{ test: /\.md$/, loader: './md-loader.cjs' }] } } },
    );
    expect(errors).toContain("A module with 'use server' has not been compiled. Clients could not call it.");
    expect(errors).toMatch(/ {2}app\/text\.md\n {4}imported by app\/page\.js\n {4}imported by app\/server\.js/);
  });

  test('text that only speaks of it is no error', async () => {
    expect(
      await errorsOf(
        {
          'app/page.js': `export default function Page() { return "write 'use server'; on top"; }\n// 'use server';\nexport const hint = \`\n'use server';\n\`;`,
        },
        { plugin: { exclude: /page/ } },
      ),
    ).toBe('');
  });

  test("an inline 'use server' in a file with 'use client': the diagnostic, with its place", async () => {
    const errors = await errorsOf({ 'app/badge.js': "'use client';\nexport function Badge() { async function save() { 'use server'; } return save; }" });
    expect(errors).toContain('app/badge.js:2:');
    expect(errors).toContain('client-module-defines-server-function');
    expect(errors).not.toMatch(/at useServerLoader/);
  });

  test('what several compilers meet is printed once, with their names; nothing of the app is written', async () => {
    const project = createProject({
      ...APP,
      'app/actions.js': "'use server';\nexport function add() {}\nexport async function unusedByAnybody() {}",
      'app/page.js': "import './actions.js';\nimport './counter.js';\nexport default () => null;",
    });
    const printed = await printedBy(project, { bundler });
    expect(printed.match(/error function-not-async/g)).toHaveLength(1);
    expect(printed).toMatch(/ERROR in (?:\.\/app\/actions\.js|.*\n.*Module build failed)/);
    expect(printed).toMatch(/In server, ssr and browser\./);
    // Rspack draws a frame around a text, and not one more around that.
    expect(printed).not.toMatch(/× +×/);
    expect(existsSync(project.output)).toBe(false);
  });

  test('what one compiler meets has no list of names; what differs is printed for each', async () => {
    const printed = await printedBy(
      createProject({
        ...APP,
        'app/badge.js': "'use client';\nexport function Badge() { async function save() { 'use server'; } return save; }",
        'app/page.js': "import './badge.js';\nimport './part.js';\nexport default () => null;",
        'app/part.js': "export function Part() { let n = 0; async function save() { 'use server'; n++; } return [save, n]; }",
      }),
      { bundler },
    );
    expect(printed.match(/error client-module-defines-server-function/g)).toHaveLength(1);
    expect(printed.match(/error capture-written/g)).toHaveLength(1);
    expect(printed.match(/^.*\bIn (?:\w+, )*\w+ and \w+\./gm)).toHaveLength(1);
  });

  test("`export *` in a file with 'use client'", async () => {
    expect(await errorsOf({ 'app/badge.js': "'use client';\n\nexport * from './counter.js';" })).toContain(
      "app/badge.js:3: `export *` in a file with 'use client'.",
    );
  });

  test('compilers that wait for each other: an error instead of an endless build', async () => {
    const errors = await errorsOf(
      {},
      {
        configs: (project, common, plugin) =>
          threeCompilers(project, common, plugin).map((config) => (config.name === 'browser' ? { ...config, dependencies: ['server'] } : config)),
      },
    );
    // The other client compiler runs beside the server's and has found the same, so only a difference is an error.
    expect(errors).toBe('');
    const alone = await errorsOf(
      {},
      {
        configs: (project, common, plugin) =>
          threeCompilers(project, common, plugin)
            .filter(({ name }) => name !== 'ssr')
            .map((config) => (config.name === 'browser' ? { ...config, dependencies: ['server'] } : config)),
      },
    );
    expect(alone).toContain('The compiler "browser" has found files that "server" needs to know of');
    expect(alone).toContain('leave out `dependencies` between them');
  });
});

test('options: every fault in one error, with the nearest name', () => {
  const wrong: object = { rot: 'x', layers: { rsc: 'sever' }, filenames: { manifets: 'a.json' }, transform: 'no', ids: { slat: '' } };
  const plugin = new UseServerPlugin(wrong as UseServerPluginOptions);
  expect(() => plugin.apply({})).toThrow(OptionsError);
  try {
    plugin.apply({});
  } catch (error) {
    const { faults } = error as OptionsError;
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Unknown option `rot`. Did you mean `root`?'),
        expect.stringContaining("`layers.rsc` must be 'server' or 'client', not 'sever'. Did you mean 'server'?"),
        expect.stringContaining('Unknown option `filenames.manifets`. Did you mean `filenames.manifest`?'),
        expect.stringContaining('`transform` must be true or false'),
        expect.stringContaining('Unknown option `ids.slat`. Did you mean `ids.salt`?'),
      ]),
    );
  }
});
