/** A file has one id, by whatever links it is named, and whether the root of the project is a link or not. */
import { transformSync } from '@babel/core';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moduleIdOf } from '../../src/1-source/module-id.ts';
import { compile } from '../../src/compile.ts';
import useServer from '../../src/index.ts';
import { onDisk } from '../harness/on-disk.ts';

const actions = "'use server';\nexport async function save() { return 1; }\n";
const app = [
  ['real/app/package.json', '{ "name": "shop" }'],
  ['real/app/lib/actions.js', actions],
  ['real/app/client.js', "'use client';\nimport { save } from './lib/actions.js';\nexport const form = save;\n"],
  ['real/common/more.js', actions],
] as const;

function link(folder: string, from: string, to: string): void {
  mkdirSync(dirname(join(folder, from)), { recursive: true });
  symlinkSync(join(folder, to), join(folder, from));
}

/** `link` is the project, `real/app/linked` a folder of it, `real/app/also.js` a file. */
const withLinks = (use: (folder: string) => void): Promise<void> =>
  onDisk(app, (folder) => {
    link(folder, 'link', 'real/app');
    link(folder, 'real/app/linked', 'real/app/lib');
    link(folder, 'real/app/also.js', 'real/app/lib/actions.js');
    link(folder, 'real/app/common', 'real/common');
    use(folder);
  });

const ROOTS = ['link', 'real/app'];
const NAMES = ROOTS.flatMap((root) => ['lib/actions.js', 'linked/actions.js', 'also.js'].map((file) => `${root}/${file}`));

describe('one file, one id', () => {
  it('by links and by its own path, from a root that is a link and from the real one', () =>
    withLinks((folder) => {
      for (const root of ROOTS) {
        for (const name of NAMES) expect(moduleIdOf(join(folder, name), join(folder, root)), `${name} from ${root}`).toBe('lib/actions.js');
        expect(moduleIdOf('linked/actions.js', join(folder, root))).toBe('lib/actions.js');
        for (const name of ['link/common/more.js', 'real/app/common/more.js', 'real/common/more.js'])
          expect(moduleIdOf(join(folder, name), join(folder, root)), `${name} from ${root}`).toBe('../common/more.js');
      }
    }));

  it('that is not on the disk', () =>
    withLinks((folder) => {
      for (const root of ROOTS)
        for (const name of ['link/lib/new/made.js', 'real/app/linked/new/made.js'])
          expect(moduleIdOf(join(folder, name), join(folder, root))).toBe('lib/new/made.js');
    }));

  it('by compile() and by the plugin, on both layers and where a client module imports it', () =>
    withLinks((folder) => {
      const ids = new Set<string | undefined>();
      for (const root of ROOTS.map((name) => join(folder, name))) {
        for (const filename of NAMES.map((name) => join(folder, name)))
          for (const layer of ['server', 'client'] as const) {
            const options = { root, layer, ids: { readable: true } };
            const code = readFileSync(filename, 'utf8');
            ids.add(compile(code, { ...options, filename })?.references[0]?.id);
            const byPlugin = transformSync(code, { filename, root, configFile: false, babelrc: false, plugins: [[useServer, options]] });
            ids.add(/"([^"]*#save)"/.exec(byPlugin?.code ?? '')?.[1]);
          }
        for (const home of ROOTS.map((name) => join(folder, name))) {
          const filename = join(home, 'client.js');
          const result = compile(readFileSync(filename, 'utf8'), { filename, root, layer: 'client', clientImports: true, ids: { readable: true } });
          ids.add(/"([^"]*#save)"/.exec(result?.code ?? '')?.[1]);
        }
      }
      expect([...ids]).toEqual(['lib/actions.js#save']);
    }));

  it('in a package that is linked into the project, and in one that a link of the project leads into', () =>
    onDisk(
      [
        ['repository/apps/web/package.json', '{ "name": "web" }'],
        ['repository/node_modules/cart/package.json', '{ "name": "cart", "version": "1.0.0" }'],
        ['repository/node_modules/cart/index.js', actions],
        ['repository/packages/ui/package.json', '{ "name": "ui" }'],
        ['repository/packages/ui/index.js', actions],
      ],
      (folder) => {
        link(folder, 'web', 'repository/apps/web');
        link(folder, 'repository/node_modules/ui', 'repository/packages/ui');
        link(folder, 'repository/apps/web/vendor', 'repository/node_modules/cart');
        for (const root of ['web', 'repository/apps/web'].map((name) => join(folder, name))) {
          for (const name of ['repository/node_modules/cart/index.js', 'web/vendor/index.js', 'repository/apps/web/vendor/index.js'])
            expect(moduleIdOf(join(folder, name), root)).toBe('node_modules/cart/index.js');
          for (const name of ['repository/node_modules/ui/index.js', 'repository/packages/ui/index.js'])
            expect(moduleIdOf(join(folder, name), root)).toBe('node_modules/ui/index.js');
        }
      },
    ));

  it('in a tree of nothing but links, as Bazel lays it out: where it lies there', () =>
    onDisk(app, (folder) => {
      for (const file of ['package.json', 'lib/actions.js']) link(folder, `sandbox/7/${file}`, `real/app/${file}`);
      expect(moduleIdOf(join(folder, 'sandbox/7/lib/actions.js'), join(folder, 'sandbox/7'))).toBe('lib/actions.js');
    }));
});

it('what a result depends on is noted below a root that is a link, too', () =>
  withLinks((folder) => {
    const filename = join(folder, 'real/app/page.js');
    const code = "'use server';\nexport * from './later';\n";
    const dependenciesFrom = (root: string): readonly string[] => {
      try {
        return compile(code, { filename, root: join(folder, root), layer: 'server' })?.dependencies ?? [];
      } catch (error) {
        return (error as { dependencies: readonly string[] }).dependencies;
      }
    };
    expect(dependenciesFrom('link')).toContain(join(folder, 'real/app/later.js'));
    expect(dependenciesFrom('link')).toEqual(dependenciesFrom('real/app'));
  }));

it('a message names a file from the root on', () =>
  withLinks((folder) => {
    for (const name of NAMES.filter((one) => one.endsWith('lib/actions.js')))
      for (const root of ROOTS)
        expect(() =>
          compile("'use server';\nexport function save() {}\n", { filename: join(folder, name), root: join(folder, root), layer: 'server' }),
        ).toThrow(/^\nlib\/actions\.js:2:/);
  }));
