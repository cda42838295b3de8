import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/catalogue/catalogue.ts';
import { importedBy } from './imports.ts';
import { babels, installPackage, nodes } from './install.ts';
import type { InstalledPackage } from './install.ts';

/** What `load.mjs` prints. */
interface Loaded {
  readonly node: string;
  readonly babel: string;
  readonly results: Readonly<Record<string, { code: string; ids: string[] } | { error: string }>>;
}

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => installed.remove(), 120_000);

function run(node: string, args: readonly string[]): string {
  // DEP0180 is of Babel 7.22 itself on newer Nodes.
  const { stdout, stderr } = spawnSync(node, ['--disable-warning=DEP0180', ...args], {
    cwd: installed.folder,
    encoding: 'utf8',
  });
  // A warning of Node's (about an experimental feature, a module type that it had to guess) would be a defect too.
  expect(stderr).toBe('');
  return stdout;
}

/** Modules of compiled code that import what is only there in a build of Next.js or of Vite; the tests of those hosts run them. */
const onlyInHosts = /^\.\/runtime\/(next|vite)\//;

/** The subpaths of the package that are modules. */
function modules(): string[] {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return Object.keys(manifest.exports).filter((path) => !path.endsWith('.json') && !onlyInHosts.test(path));
}

describe.each(nodes())('on Node $version', ({ version, path: node }) => {
  it.each(Object.entries(babels))('%s %s loads the plugin in every way', (name, babelVersion) => {
    const loaded: Loaded = JSON.parse(run(node, ['load.mjs', name]));
    expect([loaded.node, loaded.babel]).toEqual([version, babelVersion]);
    const ways = Object.keys(loaded.results);
    expect(ways).toHaveLength(22);
    for (const way of ways) {
      expect({ way, ...loaded.results[way] }).toEqual({
        way,
        code: expect.stringMatching(/registerServerReference\(save, "[^"]+", null\)/),
        ids: [expect.stringMatching(/^([0-9a-f]{40}|.*notes\.js#save)$/)],
      });
    }
  });

  it.each(modules())('%s is there by import and by require, and both are one module', (subpath) => {
    const specifier = JSON.stringify(join('babel-plugin-use-server', subpath));
    const code = `import { createRequire } from 'node:module';
      const imported = await import(${specifier});
      const required = createRequire(process.cwd() + '/x.js')(${specifier});
      const names = Object.keys(imported);
      console.log(JSON.stringify([names, names.every((name) => imported[name] === required[name])]));`;
    const args = ['--conditions=react-server', '--input-type=module', '--eval', code];
    const [names, same]: [string[], boolean] = JSON.parse(run(node, subpath.includes('client') ? args.slice(1) : args));
    expect(names.length).toBeGreaterThan(0);
    expect(same).toBe(true);
  });
});

it('formats diagnostics where no Babel is installed under its own name', () => {
  expect(run(process.execPath, ['--input-type=module', '--eval', "await import('@babel/core').then(() => console.log('there is a Babel'), () => {})"])).toBe(
    '',
  );
  mkdirSync(join(installed.folder, 'checked'));
  writeFileSync(join(installed.folder, 'checked/actions.js'), "'use server';\nexport function save() {}\n");
  const report: { diagnostics: { code: string }[] } = JSON.parse(
    run(process.execPath, ['node_modules/babel-plugin-use-server/dist/cli/index.js', 'check', 'checked', '--format', 'json']),
  );
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['function-not-async']);
});

describe('what is published', () => {
  it('is code, types, documentation, schema, readme, security and licence alone', () => {
    const others = installed.files.filter((path) => !/^dist\/.*\.(js|d\.ts)$|^docs\/[\w/-]+\.(md|png)$/.test(path));
    expect(others.sort()).toEqual([
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/commonjs/package.json',
      'llms.txt',
      'package.json',
      'schema/config.schema.json',
      'schema/manifest.schema.json',
    ]);
  });

  it('explains each diagnostic offline', () => {
    const help = (code: string): string => run(process.execPath, ['node_modules/babel-plugin-use-server/dist/cli/index.js', 'help', code]);
    expect(help('capture-written')).toMatch(/^capture-written\n\nAlways an error\./);
    for (const code of diagnosticCodes) expect(help(code).length).toBeGreaterThan(100);
  });

  it('imports in JavaScript and in types what it depends on, and nothing else', () => {
    const root = join(installed.folder, 'node_modules/babel-plugin-use-server');
    const { dependencies, peerDependencies }: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const declared = [...Object.keys(dependencies ?? {}), ...Object.keys(peerDependencies ?? {})];
    for (const path of installed.files.filter((file) => file.startsWith('dist/'))) {
      const text = readFileSync(join(root, path), 'utf8').replaceAll(/^\s*(\/\*|\*|\/\/).*$/gm, '');
      for (const specifier of importedBy(text)) {
        if (specifier.startsWith('.') || specifier.startsWith('node:')) continue;
        // Next.js resolves these itself.
        if (path.startsWith('dist/runtime/next/') && specifier.startsWith('private-next-rsc-')) continue;
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        expect({ path, declared }).toEqual({ path, declared: expect.arrayContaining([name]) });
      }
    }
  });
});
