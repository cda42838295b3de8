/**
 * What a file-level module exports of other modules: by name, through an import, or all at once.
 *
 *     export { a } from './b';      what `a` of './b' is
 *     export * from './b';          every name of './b', but those that the module exports itself or that two stars disagree about
 *     export * as b from './b';     see namespaces.ts
 *
 * In: what other modules export, where the host can look into them. Out: exports, or a diagnostic for what certainly is no async function over there.
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import type { ExportedValue } from '../../model/diagnostic-params.ts';
import type { ExportName, ModuleExport, ReExport, RelatedSpan, Signature, Span } from '../../model/index.ts';
import { digestOf } from '../../syntax/digest.ts';
import { exportedNamesOf, exportsOf } from '../../syntax/module-exports.ts';
import type { WrittenExport } from '../../syntax/module-exports.ts';
import { starNames } from './stars.ts';
import type { StarModules } from './stars.ts';
import { spanOf } from '../../syntax/nodes.ts';

/** What other modules export, as ECMAScript links it. */
export interface OtherModules extends StarModules {
  /** Every value that a module exports, `default` among them; `isComplete` is false where some of them cannot be known. */
  readonly namesOf: (specifier: string) => { readonly names: readonly string[]; readonly isComplete: boolean };
  readonly valueOf: (specifier: string, name: string) => OtherValue;
  /** The first file that does not parse, of those that have a say in the names of a module. */
  readonly syntaxErrorBehind: (specifier: string) => SyntaxErrorElsewhere | null;
}

export interface SyntaxErrorElsewhere extends PlaceElsewhere {
  /** In the parser's words. */
  readonly message: string;
}

export type OtherValue =
  | { readonly kind: 'async-function' | 'unknown' | 'type' }
  | { readonly kind: 'sync-function' | 'sync-generator'; readonly declaredAt: PlaceElsewhere }
  | { readonly kind: 'not-a-function'; readonly value: ExportedValue; readonly declaredAt: PlaceElsewhere | null };

export interface PlaceElsewhere {
  readonly file: string;
  readonly span: Span;
}

export interface ReExportContext {
  readonly others: OtherModules | null;
  readonly report: Collector['report'];
}

/** Nothing is said of the parameters of what another module defines. */
const UNKNOWN_SIGNATURE: Signature = { params: [], length: 0, generator: false, argumentCount: null };

/** `export { a as b } from './c'`, under the name `b`. */
export function reExport(
  { imported, exported, from, place, statement }: Extract<WrittenExport, { readonly kind: 'indirect' }>,
  context: ReExportContext,
): ModuleExport[] {
  return isPossible(imported, from, exported, place, context) ? [reExported(imported, exported, place, statement)] : [];
}

export function reExported(importedName: string, exportName: string, place: t.Node, statement: ReExport['statement']): ReExport {
  return {
    form: 're-export',
    importedName,
    from: statement.source?.value ?? '',
    statement,
    exportName: exportName as ExportName,
    loc: spanOf(place),
    signature: UNKNOWN_SIGNATURE,
    digest: digestOf(place),
    kind: 're-export',
  };
}

/** A star whose names cannot be known: nothing is found, it is no ES module, or a file behind it does not parse. */
export function reportUnresolved(
  { from, as, place }: { readonly from: string; readonly as: string | null; readonly place: t.Node },
  context: ReExportContext,
): void {
  const error = context.others?.syntaxErrorBehind(from) ?? null;
  const related = error === null ? [] : [{ message: error.message, span: error.span, filename: error.file }];
  context.report('export-all-unresolved', { from, as, because: error === null ? 'unknown' : 'syntax' }, spanOf(place), related);
}

/** `export * from`: an export for each name. */
export function starExports(
  { from, statement }: Extract<WrittenExport, { readonly kind: 'star' }>,
  program: t.Program,
  context: ReExportContext,
): ModuleExport[] {
  const { others } = context;
  if (others === null || !others.starNamesOf(from).isComplete) {
    reportUnresolved({ from, as: null, place: statement }, context);
    return [];
  }
  const stars = exportsOf(program).filter((one) => one.kind === 'star');
  const names = starNames(
    stars.map((one) => one.from),
    new Set(exportedNamesOf(program).keys()),
    others,
  ).of(stars.findIndex((one) => one.statement === statement));
  return names.flatMap((name) => (isPossible(name, from, name, statement, context) ? [reExported(name, name, statement, statement)] : []));
}

/** Reports what certainly is no async function. @returns false for that, and for types. */
export function isPossible(importedName: string, from: string, exportName: string, place: t.Node, { others, report }: ReExportContext): boolean {
  const value = others?.valueOf(from, importedName) ?? { kind: 'unknown' };
  const related = (at: PlaceElsewhere | null): RelatedSpan[] =>
    at === null ? [] : [{ message: `\`${importedName}\` is declared here`, span: at.span, filename: at.file }];
  switch (value.kind) {
    case 'sync-function':
      report('function-not-async', { site: 'export', exportName, localName: null }, spanOf(place), related(value.declaredAt));
      return false;
    case 'sync-generator':
      report('function-is-generator', { site: 'export', exportName, localName: null }, spanOf(place), related(value.declaredAt));
      return false;
    case 'not-a-function':
      report('export-not-a-function', { exportName, localName: null, value: value.value }, spanOf(place), related(value.declaredAt));
      return false;
    default:
      return value.kind !== 'type';
  }
}
