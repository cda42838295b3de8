/**
 * Packages of other people with Server Functions in them, source and compiled, as they are published: listed, checked and compiled.
 * What is a Server Function in them, and which arguments it takes, is asked of Next.js's own compiler. How many there are, and how many findings of
 * each code, stands in packages.json: read the findings behind a number before it is changed. Most packages have none, and `check` stays silent.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import useServer from '../../src/index.ts';
import type { UseServerMetadata } from '../../src/index.ts';
import { transform8 } from '../harness/babels.ts';
import { countsOf, outputOf, tableOf } from './counts.ts';
import type { Counted } from './counts.ts';
import { functionsByNext } from './functions-by-next.ts';

interface Package extends Counted {
  /** The parts in which ES modules have been compiled away, which nobody can list the exports of. */
  readonly commonjs?: readonly string[];
}

const LIST = new URL('./packages.json', import.meta.url);
const PACKAGES = JSON.parse(readFileSync(LIST, 'utf8')) as readonly Package[];

/** What is published is what a build has written. */
const BUILT = ['--include-ignored'];

interface Listed {
  readonly functions: readonly { readonly file: string; readonly name: string; readonly export: string; readonly line: number; readonly column: number }[];
}

const found: Counted[] = [];

describe.each(PACKAGES)('$name', ({ name, functions, findings, commonjs = [] }) => {
  let folder = '';
  let listed: Listed = { functions: [] };

  beforeAll(async () => {
    folder = fetched(name);
    for (const part of commonjs) rmSync(join(folder, part), { recursive: true });
    listed = JSON.parse(await outputOf(folder, ['list', '--json', '--no-references', ...BUILT])) as Listed;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has as many Server Functions and findings of each code as when they were read', async () => {
    const counted = await countsOf(name, folder, BUILT);
    found.push(counted);
    expect(counted).toEqual({ name, functions, findings });
  });

  it.skipIf(functions === 0)('lists every Server Function where it stands', () => {
    for (const { file, line, column, path } of listed.functions.map((found) => ({ ...found, path: found.name.split('.').at(-1) ?? '' }))) {
      const at = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        [line - 1]?.slice(column - 1);
      expect(at, file).toMatch(new RegExp(`^(?:async function\\b|${path} = )`));
    }
  });

  it.skipIf(functions === 0)('finds what Next.js finds, with the same arguments', () => {
    for (const file of sourcesOf(folder)) {
      const code = readFileSync(join(folder, file), 'utf8');
      const result = compile(code, { filename: join(folder, file), root: folder, layer: 'server', runtime: 'next', development: false });
      const ours = (result?.references ?? []).map(({ id, kind, exportName }) => ({
        name: kind === 'inline' ? 'inline' : exportName,
        argumentByte: id.slice(0, 2),
      }));
      const theirs = functionsByNext(code, join(folder, file)).map(({ name: found, argumentByte }) => ({
        name: found.startsWith('$$RSC_SERVER_ACTION') ? 'inline' : found,
        argumentByte,
      }));
      expect(sorted(ours), file).toEqual(sorted(theirs));
    }
  });

  it.skipIf(functions === 0).each(['server', 'client'] as const)('compiles for the %s layer to programs, as text and in Babel', (layer) => {
    for (const file of new Set(listed.functions.map((found) => found.file))) {
      const code = readFileSync(join(folder, file), 'utf8');
      const inline = compile(code, { filename: join(folder, file), root: folder, layer: 'server' })?.references.some(({ kind }) => kind === 'inline');
      if (layer === 'client' && inline === true) continue;
      const result = compile(code, { filename: join(folder, file), root: folder, layer });
      expect(() => parse(result?.code ?? '', { sourceType: 'module', plugins: ['typescript', 'jsx'] }), file).not.toThrow();
      if (/\.m?js$/.test(file)) expect(referencesInBabel(code, { filename: join(folder, file), root: folder, layer })).toEqual(result?.references);
    }
  });
});

afterAll(() => console.log(tableOf(found)));

/** @returns the folder of the package, as it is published. */
function fetched(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'use-server-tree-'));
  const archive = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  mkdirSync(join(folder, 'package'), { recursive: true });
  execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
  rmSync(join(folder, archive));
  return join(folder, 'package');
}

function referencesInBabel(
  code: string,
  { filename, root, layer }: { readonly filename: string; readonly root: string; readonly layer: 'server' | 'client' },
): unknown {
  const { metadata } = transform8(code, { filename, root, development: true, parserPlugins: ['jsx'], plugins: [[useServer, { layer }]] });
  return 'useServer' in metadata ? (metadata.useServer as UseServerMetadata).references : [];
}

function sourcesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.(?:[jt]sx?|[mc][jt]s)$/.test(file));
  return files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('use server'));
}

function sorted<T>(found: readonly T[]): T[] {
  return [...found].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
