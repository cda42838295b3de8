/** What a compiled file leaves for hosts: in Babel's metadata, and in the directory of entries. */
import * as babel8 from '@babel/core';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as tick } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModuleEntry, UseServerMetadata } from '../src/index.ts';
import useServer from '../src/index.ts';
import type { Work } from './entries/work.ts';
import { textOf } from './entries/work.ts';

const babel7 = createRequire(new URL('./babel-7/package.json', import.meta.url))('@babel/core') as typeof babel8;
const actions = `'use server';\nexport async function save(data, { id }, ...rest) {}\nexport { save as again };\n`;
const page = `export function Page({ user }) {\n  return async function remove(id = 1) { 'use server'; return user.name + id; };\n}\n`;

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'entries-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function transform(code: string, pluginOptions: object = {}, filename = 'app/file.js', babel: typeof babel8 = babel8): UseServerMetadata | undefined {
  const result = babel.transformSync(code, {
    filename: join(root, filename),
    root,
    cwd: root,
    configFile: false,
    babelrc: false,
    plugins: [[useServer, { layer: 'server', ...pluginOptions }]],
  });
  return (result?.metadata as { readonly useServer?: UseServerMetadata }).useServer;
}

function filesIn(directory: string): readonly string[] {
  return existsSync(join(root, directory)) ? readdirSync(join(root, directory)).sort() : [];
}

function entriesIn(directory: string): readonly ModuleEntry[] {
  return filesIn(directory).map((file) => JSON.parse(readFileSync(join(root, directory, file), 'utf8')) as ModuleEntry);
}

describe.each([
  ['8', babel8],
  ['7', babel7],
] as const)('file.metadata.useServer, Babel %s', (_major, babel) => {
  it('holds the references and the entry of a module with the directive, the same for both layers', () => {
    const server = transform(actions, { layer: 'server' }, 'app/file.js', babel);
    expect(server).toEqual({
      moduleId: 'app/file.js',
      layer: 'server',
      references: [
        expect.objectContaining({
          id: 'app/file.js#save',
          exportName: 'save',
          functionName: 'save',
          kind: 'file-level',
          params: ['data', '{ id }', '...rest'],
          captures: [],
        }),
        expect.objectContaining({ id: 'app/file.js#again', exportName: 'again', kind: 'file-level' }),
      ],
      entry: {
        module: 'app/file.js',
        references: {
          'app/file.js#again': expect.objectContaining({ module: 'app/file.js', export: 'again' }),
          'app/file.js#save': {
            module: 'app/file.js',
            export: 'save',
            name: 'save',
            kind: 'file-level',
            loc: { line: 2, column: 7 },
            params: ['data', '{ id }', '...rest'],
            captures: [],
            digest: expect.stringMatching(/^\S+$/),
          },
        },
      },
      diagnostics: [],
      dependencies: [],
      serverModules: [],
    });
    expect(transform(actions, { layer: 'client' }, 'app/file.js', babel)).toEqual({ ...server, layer: 'client' });
  });

  it('holds those of an inline Server Function', () => {
    const { references = [], entry } = transform(page, {}, 'app/file.js', babel) ?? {};
    expect(references).toEqual([
      expect.objectContaining({ id: 'app/file.js#Page.remove', name: 'Page.remove', functionName: 'remove', kind: 'inline', captures: ['user.name'] }),
    ]);
    expect(Object.keys(entry?.references ?? {})).toEqual(['app/file.js#Page.remove']);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });

  it('is not there for a file without the directive, and holds warnings where there are some', () => {
    expect(transform('export const a = 1;', {}, 'app/file.js', babel)).toBeUndefined();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const warned = transform(`'use server';\nexport async function save() { return 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'; }`, {}, 'app/file.js', babel);
    vi.restoreAllMocks();
    expect(warned?.diagnostics).toEqual([expect.objectContaining({ code: 'secret-literal', severity: 'warn', filename: join(root, 'app/file.js') })]);
  });
});

describe('the option `manifestDir`', () => {
  const options = { manifestDir: 'build/entries' };

  it('writes one file for each module, relative to the root', () => {
    const first = transform(actions, options, 'app/a.js');
    const second = transform(page, options, 'app/b.js');
    expect(entriesIn('build/entries')).toEqual([first?.entry, second?.entry]);
    expect(filesIn('build/entries').every((file) => /^app_[ab]\.js\.[0-9a-f]{12}\.json$/.test(file))).toBe(true);
    // Another working directory changes nothing; the option `root` does.
    transform(actions, { ...options, root: join(root, 'packages/web') }, 'packages/web/app/a.js');
    expect(entriesIn('packages/web/build/entries').map(({ module }) => module)).toEqual(['app/a.js']);
  });

  it('takes an absolute directory', () => {
    transform(actions, { manifestDir: join(root, 'absolute') });
    expect(entriesIn('absolute').map(({ module }) => module)).toEqual(['app/file.js']);
  });

  it('tells modules apart whose ids differ in signs alone, or are very long', () => {
    const paths = [
      'app/[id]/a.js',
      'app/(id)/a.js',
      'app/_id_/a.js',
      'app/id/A.js',
      'app/id/a.js',
      `${'long/'.repeat(30)}a.js`,
      `other/${'long/'.repeat(30)}a.js`,
      'ä.js',
      'ö.js',
    ];
    for (const path of paths) transform(actions, options, path);
    expect(
      entriesIn('build/entries')
        .map(({ module }) => module)
        .sort(),
    ).toEqual([...paths].sort());
  });

  it('both layers write the same bytes, and the same bytes are not written again', () => {
    transform(actions, { ...options, layer: 'server' });
    const [file = ''] = filesIn('build/entries');
    const path = join(root, 'build/entries', file);
    const { ino, mtimeMs } = statSync(path);
    transform(actions, { ...options, layer: 'client' });
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
    transform(`${actions}export const more = async () => {};`, options);
    expect(Object.keys(entriesIn('build/entries')[0]?.references ?? {})).toContain('app/file.js#more');
  });

  it.each(['export const a = 1;', '// use server\n', "export const text = 'use server';"])(
    'removes the entry of a module that has no references any more: %s',
    (code) => {
      transform(actions, options);
      transform(page, options, 'app/other.js');
      transform(code, options);
      expect(entriesIn('build/entries').map(({ module }) => module)).toEqual(['app/other.js']);
    },
  );

  it('leaves alone what a refused compile had written before', () => {
    transform(actions, options);
    expect(() => transform(`'use server';\nexport const a = 1;`, options)).toThrow();
    expect(entriesIn('build/entries')).toHaveLength(1);
  });

  it('says what is wrong with a directory that cannot be written to', () => {
    writeFileSync(join(root, 'file'), '');
    for (const manifestDir of ['file', 'file/below'])
      expect(() => transform(actions, { manifestDir })).toThrow(
        `The manifest entry of app/file.js cannot be written to ${join(root, manifestDir)} (option \`manifestDir\`)`,
      );
    // There is no entry, so that there is nothing to remove.
    for (const manifestDir of ['file', 'file/below', 'missing']) expect(() => transform('export const a = 1;', { manifestDir })).not.toThrow();
    expect(filesIn('missing')).toEqual([]);
  });
});

describe('workers at the same time', () => {
  it('write whole files, one for each module', { timeout: 120_000 }, async () => {
    mkdirSync(join(root, 'entries'));
    const shared = ['app/a.js', 'app/b.js', 'app/c.js'];
    const works = [0, 1, 2].map((seed): Work => ({ root, modules: [...shared, `app/own-${seed}.js`], rounds: 24, seed }));
    let running = works.length;
    const failures: unknown[] = [];
    const workers = works.map((workerData) => new Worker(new URL('./entries/worker.ts', import.meta.url), { workerData, execArgv: [] }));
    for (const worker of workers) {
      worker.on('error', (error) => failures.push(error));
      worker.on('exit', () => (running -= 1));
    }
    let reads = 0;
    const seen = new Set<number>();
    while (running > 0) {
      for (const file of filesIn('entries').filter((name) => name.endsWith('.json'))) {
        const text = readOrNull(join(root, 'entries', file));
        // Between the list and the reading a file may be gone.
        if (text === null) continue;
        reads += 1;
        const entry = JSON.parse(text) as ModuleEntry;
        seen.add(Object.keys(entry.references).length);
        expect(file.startsWith(entry.module.replace('/', '_'))).toBe(true);
      }
      await tick();
    }
    expect(failures).toEqual([]);
    expect(reads).toBeGreaterThan(50);
    expect([...seen].sort((a, b) => a - b)).toEqual([1, 40, 400]);
    const modules = works.flatMap((work) => work.modules);
    for (const module of modules) transform(textOf(1), { manifestDir: 'entries' }, module);
    expect(entriesIn('entries').map((entry) => entry.module)).toEqual([...new Set(modules)].sort());
    for (const module of modules) transform(textOf(2), { manifestDir: 'entries' }, module);
    expect(filesIn('entries')).toEqual([]);
  });
});

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
