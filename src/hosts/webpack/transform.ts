/** One module, compiled for its layer: what the loader does, apart from being a loader. */
import { moduleIdOf } from '../../1-source/module-id.ts';
import { compile } from '../../compile.ts';
import type { Diagnostic, Layer } from '../../model.ts';
import { resolveOptions } from '../../options.ts';
import { clientReferences } from './client-references.ts';
import type { ModuleFacts } from './facts.ts';
import type { LoaderOptions } from './options.ts';

export interface TransformedModule {
  readonly code: string;
  readonly map: unknown;
  readonly facts: ModuleFacts;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @returns null when there is nothing to do, as in nearly every file.
 * @throws UseServerError, SourceSyntaxError; Error for a file with `'use client'` whose exports cannot be known.
 */
export function transformModule(code: string, filename: string, layer: Layer, sourceMap: boolean, options: LoaderOptions): TransformedModule | null {
  const { compiler, development } = options;
  if (layer === 'server' && options.clientReferences) {
    const { runtime } = resolveOptions({ runtime: compiler.runtime }, { root: compiler.root, development });
    const clientReference = moduleIdOf(filename, compiler.root);
    const references = clientReferences(code, { filename, clientReference, server: runtime.server });
    if (references !== null) return { code: references, map: null, facts: { clientReference }, diagnostics: [] };
  }
  if (!options.transform) return null;
  const compiled = compile(code, { ...compiler, filename, layer, development, sourceMap });
  if (compiled === null) return null;
  return { code: compiled.code, map: compiled.map, facts: { entry: compiled.entry }, diagnostics: compiled.diagnostics };
}
