/**
 * The files of a tree as the analysis of guards needs them: syntax trees, and what an imported name is, by the compiler's own linker.
 *
 *     import { check } from '@/lib/auth'      the binding `requireUser` of lib/auth/user.ts, by way of the barrel lib/auth/index.ts
 */
import type * as t from '@babel/types';
import { parseSource } from '../../1-source/parse.ts';
import { SourceSyntaxError } from '../../diagnostics/syntax-error.ts';
import { moduleBindings } from '../../syntax/module-bindings.ts';
import type { ModuleBindings } from '../../syntax/module-bindings.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { isInstalled } from '../../link/installed.ts';
import { createLinker } from '../../link/linker.ts';
import { recordOf } from '../../link/module-record.ts';
import type { ModuleRecord } from '../../link/module-record.ts';
import { writeSearch } from '../../scopes/writes.ts';

export interface SourceFile {
  readonly program: t.Program;
  readonly bindings: ModuleBindings;
  readonly record: ModuleRecord;
  /** Is the module's variable of this name written to after its declaration? */
  readonly isWritten: (name: string) => boolean;
}

/** What a name of a module is. `id` is the same for everything that is the same thing. */
export type Named =
  | { readonly kind: 'binding'; readonly id: string; readonly file: string; readonly binding: string }
  | { readonly kind: 'namespace'; readonly file: string }
  | { readonly kind: 'outside'; readonly id: string; readonly from: string; readonly name: string }
  | { readonly kind: 'missing' };

export interface Sources {
  /** null for what is no readable module. */
  readonly at: (file: string) => SourceFile | null;
  readonly imported: (specifier: string, name: string, importer: string) => Named;
  readonly exported: (file: string, name: string) => Named;
}

/** What can be parsed. */
export const SOURCE = /(?<!\.d)\.(?:[jt]sx?|[mc][jt]s)$/;

/** @param resolve Absolute; null for what leads to no file. */
export function readSources(resolve: (specifier: string, importer: string) => string | null): Sources {
  const known = new Map<string, SourceFile | null>();
  const at = (file: string): SourceFile | null => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const fresh = read(file);
    known.set(file, fresh);
    return fresh;
  };
  const linker = createLinker({ recordOf: (file) => at(file)?.record ?? null, resolve });
  const exported = (file: string, name: string): Named => {
    if (name === '*') return { kind: 'namespace', file };
    const link = linker.linkOf(file, name);
    if (link.kind === 'found')
      return link.own === null
        ? { kind: 'namespace', file: link.file }
        : { kind: 'binding', id: idOf(link.file, link.binding), file: link.file, binding: link.binding };
    if (link.kind !== 'unknown') return { kind: 'missing' };
    const last = link.steps.at(-1) ?? { file, name };
    const next = at(last.file)?.record.indirect.get(last.name);
    if (next !== undefined) return outside(next.from, next.imported);
    const [star, ...others] = (at(last.file)?.record.stars ?? []).filter(({ from }) => resolve(from, last.file) === null);
    return star !== undefined && others.length === 0 ? outside(star.from, last.name) : outside(last.file, last.name);
  };
  return {
    at,
    exported,
    imported: (specifier, name, importer) => {
      const file = resolve(specifier, importer);
      if (file === null) return outside(specifier, name);
      const found = exported(file, name);
      // What a package is made of does not matter: only which of its exports the name is counts.
      return found.kind === 'binding' && isInstalled(found.file)
        ? { ...outside(specifier, name), id: found.id }
        : found.kind === 'missing' && isInstalled(file)
          ? outside(specifier, name)
          : found;
    },
  };
}

export function idOf(file: string, name: string): string {
  return `${file}#${name}`;
}

function outside(from: string, name: string): Extract<Named, { readonly kind: 'outside' }> {
  return { kind: 'outside', id: idOf(from, name), from, name };
}

function read(file: string): SourceFile | null {
  const code = SOURCE.test(file) ? readRegularOrNull(file) : null;
  if (code === null) return null;
  try {
    const program = parseSource(code, file);
    const writesTo = writeSearch(program, () => null);
    return { program, bindings: moduleBindings(program), record: recordOf(file, code, program), isWritten: (name) => writesTo(name).length > 0 };
  } catch (error) {
    if (error instanceof SourceSyntaxError) return null;
    throw error;
  }
}
