/** `readConfig`: a build and the command line go by one file. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import useServer, { readConfig } from '../../src/index.ts';
import { UseServerPlugin } from '../../src/hosts/webpack/index.ts';
import { OptionsError } from '../../src/options/options.ts';
import { transform8 } from '../harness/babels.ts';
import { tree } from './tree.ts';
import type { Tree } from './tree.ts';

const config = (written: object): Readonly<Record<string, string>> => ({
  'repository/.git/HEAD': '',
  'repository/use-server.config.json': JSON.stringify(written),
});

function faultsIn(it: Tree, folder: string): readonly string[] {
  try {
    readConfig(it.path(folder));
  } catch (error) {
    if (error instanceof OptionsError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('gives a build the ids of the command line', () => {
    const app = tree({
      ...config({
        root: 'app',
        ids: { salt: 'pepper', aliases: 'old.json' },
        resolve: { alias: { '@': './app/lib' } },
        diagnostics: { 'secret-literal': 'off' },
      }),
      'repository/old.json': '{ "actions.ts#save": "page.tsx#save" }',
      'repository/app/actions.ts': "'use server';\nexport async function save() {}\nexport * from '@/more';\n",
      'repository/app/lib/more.ts': 'export async function more() {}\n',
    });
    const filename = app.path('repository/app/actions.ts');
    const code = app.read('repository/app/actions.ts');
    const listed = JSON.parse(app.run('list', 'repository/app', '--json', '--no-references').out) as { readonly functions: readonly { readonly id: string }[] };
    const ids = listed.functions.map(({ id }) => id).sort();
    expect(ids).toHaveLength(2);
    const options = readConfig(app.path('repository/app'));
    const compiled = compile(code, { ...options, filename, layer: 'server', development: false });
    expect(compiled?.references.map(({ id }) => id).sort()).toEqual(ids);
    const { code: output } = transform8(code, {
      filename,
      root: '/elsewhere',
      development: false,
      parserPlugins: ['typescript'],
      plugins: [[useServer, { ...options, layer: 'client' }]],
    });
    for (const id of ids) expect(output).toContain(id);
  });

  it('is empty where the file says nothing', () => {
    const app = tree(config({ guards: [{ from: './auth', names: ['user'], kind: 'throws' }] }));
    expect(readConfig(app.path('repository'))).toEqual({ ids: {}, diagnostics: {}, resolve: {} });
    const { ids, diagnostics } = readConfig(app.path('repository'));
    expect(() => new UseServerPlugin({ ids, diagnostics })).not.toThrow();
  });

  it.each([
    [{ ids: { salt: 1 } }, /use-server\.config\.json: `ids\.salt` must be a string/],
    [{ diagnostics: { 'secret-literals': 'off' } }, /secret-literal/],
    [{ resolve: { alias: { '@': 1 } } }, /`resolve\.alias\['@'\]` must be a path/],
    [{ rot: '.' }, /Did you mean `root`/],
    [{ ids: { aliases: 'none.json' } }, /cannot be read/],
  ])('refuses %j, and names the file', (written, fault) => {
    const faults = faultsIn(tree(config(written)), 'repository');
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults[0]).toContain('use-server.config.json');
  });

  it('refuses to go on without a file', () => {
    expect(faultsIn(tree({ 'repository/.git/HEAD': '' }), 'repository')).toEqual([
      expect.stringMatching(/^There is no use-server\.config\.json in .*repository, or above it/),
    ]);
  });
});
