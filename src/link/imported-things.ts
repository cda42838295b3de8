/** What an imported name is to the one who imports it, from where linking ends. */
import type { OtherValue } from '../2-analysis/exports/re-exports.ts';
import type { DeclaredValue, ImportedThing } from '../3-plan/client-imports.ts';
import type { ExportName, ImportedReference, ReferenceId, Span } from '../model/index.ts';
import type { Link, Linker, Step } from './linker.ts';
import type { ExportedFunction, ModuleRecord, OwnExport } from './module-record.ts';

/** A name on which stars disagree is no export. */
export function isExported({ kind }: Link): boolean {
  return kind === 'found' || kind === 'unknown';
}

interface Lookup {
  readonly recordOf: (file: string) => ModuleRecord | null;
  readonly linker: Linker;
  readonly referenceOf: (file: string, exported: ExportedFunction) => ImportedReference;
  readonly namespaceIdOf: (file: string) => ReferenceId;
}

/** The first module with `'use server'` on top that is on the way answers for the name; else the one that has it. */
export function importedBy(link: Link, lookup: Lookup): ImportedThing {
  const { recordOf, linker, referenceOf } = lookup;
  const records = link.steps.map(({ file }) => recordOf(file));
  const [first] = link.steps;
  const at = records.findIndex((record) => record?.kind === 'file-level');
  const step = link.steps[at];
  const conflict = records[at]?.conflict ?? null;
  if (step !== undefined && conflict !== null) return { kind: 'conflict', file: step.file, span: conflict };
  if (step !== undefined && (link.kind === 'found' || link.kind === 'unknown')) {
    const namespace = link.kind === 'found' && at === records.length - 1 ? link.namespace : null;
    const members = namespace === null ? null : membersOf(namespace, linker);
    if (members !== null) {
      const reference = (exportName: string, functionName: string): ImportedReference =>
        referenceOf(step.file, { exportName: exportName as ExportName, functionName, argumentCount: null });
      return {
        kind: 'namespace',
        id: reference(step.name, '').id,
        members: members.map((name) => ({ name, reference: reference(`${step.name}.${name}`, name) })),
      };
    }
    const exported = exportedBy(step, records[at] ?? null, link);
    return exported === null
      ? { kind: 'other', declared: declaredAt(link, recordOf) }
      : { kind: 'server-function', reference: referenceOf(step.file, exported) };
  }
  if (link.kind === 'type') return { kind: 'type' };
  if (link.kind === 'found') {
    const exported = records.at(-1)?.kind === 'inline' ? records.at(-1)?.functions.get(link.steps.at(-1)?.name ?? '') : undefined;
    if (exported !== undefined && link.own !== null) return { kind: 'server-function', reference: referenceOf(link.file, exported) };
    const namespace = link.namespace !== null && recordOf(link.namespace)?.kind !== 'plain' ? namespaceBehind(link.namespace, lookup) : null;
    if (namespace !== null) return namespace;
  }
  const isOfServer = records.some((record) => record !== null && record.kind !== 'plain');
  if (!isOfServer || first === undefined) return { kind: 'plain' };
  if (link.kind === 'found' || link.kind === 'unknown') return { kind: 'other', declared: declaredAt(link, recordOf) };
  const isDirect = records[0]?.kind !== 'plain';
  return isDirect ? { kind: 'missing', isAmbiguous: link.kind === 'ambiguous', names: [...linker.namesOf(first.file).names].sort() } : { kind: 'plain' };
}

/** `export * as ns from './actions'` in a module of no directive, or imported first and then exported; null where not all of it are Server Functions, which the barrel is told. */
function namespaceBehind(file: string, lookup: Lookup): Extract<ImportedThing, { readonly kind: 'namespace' }> | null {
  const { names, isComplete } = lookup.linker.namesOf(file);
  const links = [...names]
    .sort()
    .map((name) => ({ name, link: lookup.linker.linkOf(file, name) }))
    .filter(({ link }) => isExported(link));
  // A namespace in a namespace may be the same one.
  const members = links.flatMap(({ name, link }) => {
    if (link.kind === 'found' && link.namespace !== null) return [];
    const found = importedBy(link, lookup);
    return found.kind === 'server-function' ? [{ name, reference: found.reference }] : [];
  });
  return isComplete && members.length === links.length ? { kind: 'namespace', id: lookup.namespaceIdOf(file), members } : null;
}

/** The names in a namespace of Server Functions; null for one that the module cannot export. */
function membersOf(file: string, linker: Linker): string[] | null {
  const { names, isComplete } = linker.namesOf(file);
  const links = [...names].map((name) => ({ name, link: linker.linkOf(file, name) })).filter(({ link }) => isExported(link));
  const isRefused = ({ link }: { readonly link: Link }): boolean => link.kind === 'found' && (link.own === null || isCertainlyNone(link.own));
  return !isComplete || links.some(isRefused) ? null : links.map(({ name }) => name).sort();
}

/** What a module with `'use server'` on top exports under a name; null for what is certainly no async function. */
function exportedBy({ name }: Step, record: ModuleRecord | null, link: Link): ExportedFunction | null {
  if (link.kind === 'found' && link.own === null) return null;
  if (link.kind === 'found' && link.own !== null && isCertainlyNone(link.own)) return null;
  const own = record?.functions.get(name);
  if (own !== undefined || record === null) return own ?? null;
  // What is left comes through a star; an export of the module's own that is no function here has been refused in there.
  const isRefused = record.own.has(name) || record.indirect.has(name);
  return isRefused ? null : { exportName: name as ExportedFunction['exportName'], functionName: name, argumentCount: null };
}

function isCertainlyNone({ verdict }: OwnExport): boolean {
  return verdict.kind !== 'async-function' && verdict.kind !== 'unknown';
}

/** What is known of the value behind a link. */
export function valueOf(link: Link, recordOf: Lookup['recordOf']): OtherValue {
  if (link.kind === 'type') return { kind: 'type' };
  if (link.kind !== 'found') return { kind: 'unknown' };
  if (link.own === null) {
    const { file, name } = link.steps.at(-1) ?? { file: link.file, name: '' };
    const span = recordOf(file)?.indirect.get(name)?.span;
    return { kind: 'not-a-function', value: { kind: 'module-namespace' }, declaredAt: span === undefined ? null : { file, span } };
  }
  const { verdict, declaredAt: span } = link.own;
  const declared = { file: link.file, span };
  if (verdict.kind === 'not-a-function') return { kind: 'not-a-function', value: verdict.value, declaredAt: declared };
  return verdict.kind === 'sync-function' || verdict.kind === 'sync-generator' ? { kind: verdict.kind, declaredAt: declared } : { kind: verdict.kind };
}

function declaredAt(link: Link, recordOf: Lookup['recordOf']): DeclaredValue | null {
  if (link.kind !== 'found' || link.own === null) return null;
  const { declaredAt: span } = link.own;
  const record = recordOf(link.file);
  return {
    file: link.file,
    span,
    isOnlyNotAsync: record?.kind === 'file-level' && link.own.verdict.kind === 'sync-function',
    defines: record?.directives.find((directive) => isWithin(directive.span, span)) ?? null,
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  const isUpTo = (one: Span['start'], other: Span['start']): boolean => one.line < other.line || (one.line === other.line && one.column <= other.column);
  return isUpTo(outer.start, inner.start) && isUpTo(inner.end, outer.end);
}
