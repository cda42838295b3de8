/**
 * What tests get of a module with Server Functions.
 *
 *     file with 'use server' on top    in a DOM: stubs that the test answers    in Node: the functions
 *     directive inside of functions    the functions, in both (a Server Component)
 *
 * Imports stay imports: what a test runner puts in the place of a module, all of its importers get.
 */
import { createHash } from 'node:crypto';
import { compile } from '../compile.ts';
import type { CompileOptions, CompileResult } from '../compile.ts';
import type { Layer } from '../model/index.ts';
import { compilerFaults, OptionsError } from '../options/options.ts';
import { readObject } from '../options/read-value.ts';
import type { Faults } from '../options/read-value.ts';
import type { CustomRuntime } from '../options/runtime.ts';
import { version } from '../own-files.ts';

/** The compiler's options that tests may share with the app. */
export type TestOptions = Pick<CompileOptions, (typeof OPTIONS)[number]>;

const OPTIONS = ['root', 'ids', 'resolve', 'diagnostics', 'encryptBoundArgs'] as const;

const RUNTIME: CustomRuntime = {
  server: 'babel-plugin-use-server/testing/server',
  client: 'babel-plugin-use-server/testing/client',
  boundArgs: 'babel-plugin-use-server/testing/bound-args',
};

/**
 * Looks at the options once, before any test runs: each test would fail with what is wrong.
 *
 * @throws OptionsError naming every unknown option and every wrong value
 */
export function checkTestOptions(raw: object): void {
  const faults: Faults = [];
  const options = readObject(raw, { path: '', faults }, OPTIONS) ?? {};
  faults.push(...compilerFaults(options, { root: process.cwd(), development: true, readFiles: false }));
  if (faults.length > 0) throw new OptionsError(faults);
}

export interface CompiledForTests {
  readonly server: CompileResult;
  /** The stubs; null where both sides get the functions. */
  readonly client: CompileResult | null;
}

/** @returns null for a module without Server Functions. @throws what `compile` throws */
export function compileForTests(code: string, filename: string, options: TestOptions): CompiledForTests | null {
  const known = forKeys.get(filename);
  forKeys.delete(filename);
  return known !== undefined && known.code === code && known.options === textOf(options) ? known.compiled : compileBoth(code, filename, options);
}

/** Compiled for the key of a cache, and not asked for yet: where a cache has nothing for the key, it asks next. */
const forKeys = new Map<string, { readonly code: string; readonly options: string; readonly compiled: CompiledForTests }>();
const MOST_KEPT = 50;

/** null where the options do not say all: what a function resolves, and the text of a file, may be another thing next time. */
function textOf(options: TestOptions): string | null {
  return typeof options.resolve === 'function' || typeof options.ids?.aliases === 'string' ? null : JSON.stringify(options);
}

function compileBoth(code: string, filename: string, options: TestOptions): CompiledForTests | null {
  const { encryptBoundArgs = true } = options;
  const { boundArgs: _, ...withoutSealing } = RUNTIME;
  const runtime = encryptBoundArgs ? RUNTIME : withoutSealing;
  const compileFor = (layer: Layer): CompileResult | null => compile(code, { ...options, filename, layer, runtime, development: true, sourceMap: true });
  const server = compileFor('server');
  if (server === null) return null;
  // Inline functions stay functions on both sides; of a file with the directive on top the client gets stubs.
  const isFileLevel = server.references.some(({ kind }) => kind !== 'inline' && kind !== 'method');
  return { server, client: isFileLevel ? compileFor('client') : null };
}

export interface CacheKey {
  /** Beside the text: the same text comes to other stubs when what stands behind its `export *` changes, an alias table, or this package. */
  readonly key: string;
  /** The result may be kept: it has no warnings to print, and no other files to be watched. */
  readonly isAll: boolean;
}

/** What a cache of compiled modules has to know of one. */
export function cacheKeyForTests(code: string, filename: string, options: TestOptions): CacheKey {
  const { text, isAll } = outcome(code, filename, options);
  return { key: createHash('sha256').update(`${version()}\0${text}`).digest('hex'), isAll };
}

function outcome(code: string, filename: string, options: TestOptions): { readonly text: string; readonly isAll: boolean } {
  try {
    const compiled = compileBoth(code, filename, options);
    if (compiled === null) return { text: '', isAll: true };
    const { server, client } = compiled;
    const isAll = server.diagnostics.length + server.dependencies.length === 0;
    const written = textOf(options);
    // Those of files that the cache has are never asked for.
    if (forKeys.size >= MOST_KEPT) forKeys.clear();
    if (isAll && written !== null) forKeys.set(filename, { code, options: written, compiled });
    return { text: `${server.code}\0${client?.code ?? ''}`, isAll };
  } catch (error) {
    return { text: String(error), isAll: true };
  }
}
