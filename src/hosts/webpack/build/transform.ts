/** One module, compiled for its layer: what the loader does, apart from being a loader. */
import { moduleIdOf } from '../../../1-source/module-id.ts';
import { mayHoldExactDirective } from '../../../2-analysis/directives/quick-look.ts';
import { compile } from '../../../compile.ts';
import type { CompileOptions, CompileResult } from '../../../compile.ts';
import type { Diagnostic, Layer } from '../../../model/index.ts';
import { readCompilerOptions } from '../../../options/options.ts';
import { hasDirective } from '../../../link/has-directive.ts';
import { clientReferences } from './client-references.ts';
import type { ModuleFacts } from './facts.ts';
import type { LoaderOptions } from './options.ts';

export interface TransformedModule {
  readonly code: string;
  readonly map: unknown;
  readonly facts: ModuleFacts;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the code depends on besides its own, absolute. */
  readonly dependencies: readonly string[];
}

/**
 * @returns null when there is nothing to do, as in nearly every file.
 * @throws UseServerError, SourceSyntaxError; Error for a file with `'use client'` whose exports cannot be known.
 */
export function transformModule(code: string, filename: string, layer: Layer, sourceMap: boolean, options: LoaderOptions): TransformedModule | null {
  const { compiler, development } = options;
  if (layer === 'server' && options.clientReferences) {
    const { runtime } = readCompilerOptions({ runtime: compiler.runtime }, { root: compiler.root, development });
    const clientReference = moduleIdOf(filename, compiler.root);
    const references = clientReferences(code, { filename, clientReference, server: runtime.server });
    if (references !== null) return { code: references, map: null, facts: { clientReference }, ...NOTHING_ELSE };
  }
  if (!options.transform) return hasDirective(code, filename) ? { code, map: null, facts: { awaitsBabel: true }, ...NOTHING_ELSE } : null;
  // Slips are for their authors: in packages only what is a directive counts, and React alone would take longer than an app.
  if (/[\\/]node_modules[\\/]/.test(filename) && !mayHoldExactDirective(code)) return null;
  const compiled = compileOnce(code, { ...compiler, filename, layer, development, sourceMap });
  if (compiled === null) return null;
  const { entry, diagnostics, dependencies } = compiled;
  return { code: compiled.code, map: compiled.map, facts: { entry }, diagnostics, dependencies };
}

const NOTHING_ELSE = { diagnostics: [], dependencies: [] };

/** File → what became of it in the client layer; the browser's build and the one for SSR ask for the same. What depends on other files is not kept. */
const stubs = new Map<string, { readonly code: string; readonly options: string; readonly result: CompileResult | null }>();
const MOST_STUBS = 2000;

function compileOnce(code: string, options: CompileOptions): CompileResult | null {
  // Aliases in a file can change while the options stay the same.
  if (options.layer !== 'client' || typeof options.ids?.aliases === 'string') return compile(code, options);
  const asText = JSON.stringify(options);
  const known = stubs.get(options.filename);
  if (known?.code === code && known.options === asText) return known.result;
  const result = compile(code, options);
  if (result !== null && result.dependencies.length > 0) return result;
  if (stubs.size >= MOST_STUBS) stubs.clear();
  stubs.set(options.filename, { code, options: asText, result });
  return result;
}
