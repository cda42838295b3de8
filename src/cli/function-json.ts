/** One Server Function in the JSON of `list`, `explain` and `report`. Files are relative to the root, lines and columns count from one. */
import { relative, sep } from 'node:path';
import type { ProjectFunction } from '../project/module.ts';
import type { FoundReference, References } from '../project/references.ts';
import { pagesOf } from './next-build.ts';
import type { NextBuild } from './next-build.ts';

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly module: string;
  readonly export: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: readonly string[];
  readonly captures: readonly string[];
  /** Not there with `--no-references`. */
  readonly referencedFrom?: readonly ReferenceJson[];
  /** Only where there is a build of Next.js: its ids of the function. None: it is not in the build; several: it is one of them. */
  readonly next?: { readonly ids: readonly string[]; readonly pages: readonly string[] };
}

export interface ReferenceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly how: FoundReference['how'];
  readonly detail: string | null;
  /** The file runs in the client: it says `'use client'`, or is imported by one that does, straight or through others. */
  readonly fromClient: boolean;
}

export function functionJson(serverFunction: ProjectFunction, references: References | null, next: NextBuild | null, root: string): FunctionJson {
  const { reference, module, file } = serverFunction;
  const { id, name, kind, exportName, loc, params, captures } = reference;
  const built = next?.of(serverFunction);
  return {
    id, name, kind, module, export: exportName,
    file: fromRoot(file, root), line: loc.start.line, column: loc.start.column + 1,
    params, captures,
    ...(references && { referencedFrom: references.of(serverFunction).map((found) => referenceJson(found, root)) }),
    ...(built && { next: { ids: built.map((one) => one.id), pages: pagesOf(built) } }),
  };
}

function referenceJson({ file, at, how, detail, fromClient }: FoundReference, root: string): ReferenceJson {
  return { file: fromRoot(file, root), line: at.line, column: at.column + 1, how, detail, fromClient };
}

export function fromRoot(path: string, root: string): string {
  return relative(root, path).split(sep).join('/');
}
