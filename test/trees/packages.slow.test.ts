/**
 * Packages of other people with Server Functions in them, source and compiled, as they are published: listed, checked and compiled.
 * What is a Server Function in them, and which arguments it takes, is asked of Next.js's own compiler.
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
import { runIn } from '../cli/tree.ts';
import { transform8 } from '../harness/babels.ts';
import { functionsByNext } from './functions-by-next.ts';

/** `commonjs`: the parts in which ES modules have been compiled away, which nobody can list the exports of. */
const PACKAGES = [
  { name: '@workos-inc/authkit-nextjs@3.0.1', functions: 42, unreferenced: 3, commonjs: [] },
  { name: '@react-email/ui@6.11.6', functions: 8, unreferenced: 0, commonjs: [] },
  { name: '@payloadcms/next@3.90.2', functions: 4, unreferenced: 0, commonjs: [] },
  { name: '@convex-dev/auth@0.0.95', functions: 2, unreferenced: 0, commonjs: [] },
  { name: '@clerk/nextjs@7.9.17', functions: 2, unreferenced: 0, commonjs: ['dist/cjs'] },
  { name: 'next-sanity@13.3.4', functions: 3, unreferenced: 0, commonjs: [] },
  { name: '@ai-sdk/rsc@2.0.288', functions: 2, unreferenced: 0, commonjs: [] },
] as const;

interface Listed {
  readonly functions: readonly { readonly file: string; readonly name: string; readonly export: string; readonly line: number; readonly column: number }[];
}

describe.each(PACKAGES)('$name', ({ name, functions, unreferenced, commonjs }) => {
  let folder = '';
  let listed: Listed = { functions: [] };

  beforeAll(() => {
    folder = fetched(name);
    for (const part of commonjs) rmSync(join(folder, part), { recursive: true });
    listed = JSON.parse(runIn(folder, {}, ['list', '--json']).out) as Listed;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lists every Server Function', () => {
    expect(listed.functions).toHaveLength(functions);
    for (const { file, line, column, path } of listed.functions.map((found) => ({ ...found, path: found.name.split('.').at(-1) ?? '' }))) {
      const at = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1]?.slice(column - 1);
      expect(at, file).toMatch(new RegExp(`^(?:async function ${path}|${path} = )`));
    }
  });

  it('finds what Next.js finds, with the same arguments', () => {
    for (const file of sourcesOf(folder)) {
      const code = readFileSync(join(folder, file), 'utf8');
      const result = compile(code, { filename: join(folder, file), root: folder, layer: 'server', runtime: 'next', development: false });
      const ours = (result?.references ?? []).map(({ id, kind, exportName }) => ({ name: kind === 'inline' ? 'inline' : exportName, argumentByte: id.slice(0, 2) }));
      const theirs = functionsByNext(code, join(folder, file)).map(({ name: found, argumentByte }) => ({ name: found.startsWith('$$RSC_SERVER_ACTION') ? 'inline' : found, argumentByte }));
      expect(sorted(ours), file).toEqual(sorted(theirs));
    }
  });

  it('has no findings but open endpoints that nobody refers to', () => {
    const { out } = runIn(folder, {}, ['check', '--format', 'json']);
    const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly { readonly code: string }[] };
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: unreferenced }, () => 'server-function-unreferenced'));
  });

  it.each(['server', 'client'] as const)('compiles for the %s layer to programs, as text and in Babel', (layer) => {
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

/** @returns the folder of the package, as it is published. */
function fetched(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'use-server-tree-'));
  const archive = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  mkdirSync(join(folder, 'package'), { recursive: true });
  execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
  rmSync(join(folder, archive));
  return join(folder, 'package');
}

function referencesInBabel(code: string, { filename, root, layer }: { readonly filename: string; readonly root: string; readonly layer: 'server' | 'client' }): unknown {
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
