/** One file as several modules of a bundle: with a query, with loaders in the import, by a link. The Server Functions of each would have the same ids. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { APP, loadApp } from './app.ts';
import { build, BUNDLERS, createProject } from './project.ts';
import type { BuildOptions, Project } from './project.ts';

const HITS = "'use server';\nlet calls = 0;\nexport async function hit() { return ++calls; }\n";
const page = (imports: string): string => `${imports}
  import { Counter } from './counter.js';
  import { createElement } from 'react';
  export default async function Page() { await first(); await second(); return createElement(Counter); }
`;
const counter = (imports: string): string => `'use client';\n${imports}\nexport function Counter() { return String(first) + String(second); }\n`;

describe.each(BUNDLERS)('%s', (bundler) => {
  const project = (files: Readonly<Record<string, string>>): Project => createProject({ ...APP, 'app/hits.js': HITS, ...files });
  const errorsOf = async (at: Project, change: BuildOptions['change'] = {}): Promise<readonly string[]> =>
    (await build(at, { bundler, mode: 'development', change })).errors;

  test.each([
    ['behind', "import { hit as first } from './hits.js'; import { hit as second } from './hits.js?one';"],
    ['in front', "import { hit as second } from './hits.js?one'; import { hit as first } from './hits.js';"],
  ])('on the server, the one with a query %s: refused, with both ways in', async (_, imports) => {
    const [error, ...others] = await errorsOf(project({ 'app/page.js': page(imports) }));
    expect(others).toEqual([]);
    expect(error).toContain("`app/hits.js` is in the server's bundle as two modules");
    expect(error).toMatch(
      / {2}app\/hits\.js\n {4}imported by app\/page\.js\n {4}imported by app\/server\.js\n {2}app\/hits\.js\?one\n {4}imported by app\/page\.js/,
    );
  });

  test('with loaders in the import: refused', async () => {
    const imports = "import { hit as first } from './hits.js'; import { hit as second } from '../as-it-is.cjs!./hits.js';";
    const [error] = await errorsOf(project({ 'as-it-is.cjs': 'module.exports = (text) => text;', 'app/page.js': page(imports) }));
    expect(error).toContain("`app/hits.js` is in the server's bundle as two modules");
  });

  test('by a link that the bundler does not follow: refused, by both names', async () => {
    const linked = project({ 'app/page.js': page("import { hit as first } from './hits.js'; import { hit as second } from './linked.js';") });
    symlinkSync(join(linked.directory, 'app/hits.js'), join(linked.directory, 'app/linked.js'));
    const [error] = await errorsOf(linked, (config) => ({ ...config, resolve: { ...(config['resolve'] as object), symlinks: false } }));
    expect(error).toMatch(/ {2}app\/hits\.js\n(?: {4}.*\n)+ {2}app\/linked\.js\n/);
  });

  test('in client code alone: they are stubs of one module', async () => {
    const imports = "import { hit as first } from './hits.js?one'; import { hit as second } from './hits.js?two';";
    const built = await build(project({ 'app/counter.js': counter(imports) }), { bundler, mode: 'development' });
    expect(built.errors).toEqual([]);
    const app = await loadApp(built.output);
    expect([await app.call('hit'), await app.call('hit')]).toEqual([1, 2]);
  });

  test.each(['./hits.js?one', './hits.js'])('what the server imports as %s is what client code calls, whatever its import says', async (name) => {
    const other = name === './hits.js' ? './hits.js?one' : './hits.js';
    const built = await build(
      project({
        'app/page.js': page(`import { hit as first } from '${name}'; const second = first;`),
        'app/counter.js': counter(`import { hit as first } from '${other}'; const second = first;`),
      }),
      { bundler, mode: 'development' },
    );
    expect(built.errors).toEqual([]);
    const app = await loadApp(built.output);
    await app.render();
    expect(await app.call('hit')).toBe(3);
  });

  test('as text: no module that runs', async () => {
    const built = await build(
      project({
        'app/page.js':
          "import { hit } from './hits.js';\nimport text from './hits.js?raw';\nexport default async function Page() { await hit(); return text; }",
      }),
      { bundler, mode: 'development', change: { module: { rules: [{ resourceQuery: /raw/, type: 'asset/source' }] } } },
    );
    expect(built.errors).toEqual([]);
    const app = await loadApp(built.output);
    await app.render();
    expect(await app.call('hit')).toBe(2);
  });
});
