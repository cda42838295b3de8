/**
 * Reference ids: the one place where they are made.
 *
 *     app/page.tsx#Page.save                        in development
 *     8f14e45fceea167a5a36dedd4bea2543c0ffee0b      in production: keyed with the salt, opaque
 *
 * An id depends on the salt, the module id and the export name, and on nothing else: no position, no order, no counter, no machine.
 * For a function that was moved or renamed, the alias table may name the place that it had: then that place makes the id.
 *
 * Where the host's own protocol finds the module of a call by a key (`referenceKey`), the id is that key and a name in the module:
 *
 *     /app/page.tsx#Page$save$$efef1764                         in development
 *     4f1c9a0b7d2e#_8f14e45fceea167a5a36dedd4bea2543c0ffee0b    in production
 *
 * The name is an identifier, because the host writes it into code, and the compiled module exports the function under it.
 *
 *     608f14e45fceea167a5a36dedd4bea2543c0ffee0b    for Next.js: one byte in front says which arguments a client has to send
 *
 * That byte is no part of what tells functions apart: the 40 digits behind it are those of any other production build.
 */
import { createHmac, hash } from 'node:crypto';
import { RESERVED_NAMES } from '../syntax/identifiers.ts';
import { nextExportName } from '../targets/next.ts';
import type { Capture, ExportName, ModuleId, Reference, ReferenceId } from '../model/index.ts';

/**
 * Where a function is, and where it was when it got its id: `app/posts.ts#publish` → `app/page.tsx#save`.
 * Looked up once: two functions may swap places.
 */
export type Aliases = ReadonlyMap<string, string>;

export interface IdOptions {
  readonly salt: string;
  readonly aliases: Aliases;
  readonly form: IdForm;
}

/** How an id is written. */
export type IdForm =
  /** A place, or 40 digits. */
  | { readonly kind: 'whole'; readonly readable: boolean }
  /** Behind what the host calls the module, which has no `#` in it. */
  | { readonly kind: 'keyed'; readonly referenceKey: string; readonly readable: boolean }
  /** 42 digits: Next.js calls nothing else. */
  | { readonly kind: 'next' };

/** The options for ids of other modules than the one that is compiled: a host's key is of that one alone. */
export function idsOfOthers({ form, ...ids }: IdOptions): IdOptions {
  return { ...ids, form: form.kind === 'keyed' ? { kind: 'whole', readable: form.readable } : form };
}

/** What the host calls the module; null where ids are complete without. */
export function referenceKeyOf({ form }: IdOptions): string | null {
  return form.kind === 'keyed' ? form.referenceKey : null;
}

/** Names a function in the whole project. No module id has a `#`, so the first one ends it. */
export function qualifiedName(module: string, exportName: string): string {
  return `${module}#${exportName}`;
}

/**
 * @param argumentCount How many arguments the function can make use of, a bound one included; null where that is not known,
 *   or has no end. Only a form that carries it looks at it.
 * @param isExported Is it an export of the author's? Only a form looks at it in which the id ends with the name in the compiled module.
 */
export function referenceIdOf(
  moduleId: ModuleId,
  exportName: ExportName,
  { salt, aliases, form }: IdOptions,
  argumentCount: number | null,
  isExported = true,
): ReferenceId {
  const place = qualifiedName(moduleId, exportName);
  const identity = aliases.get(place) ?? place;
  const opaque = (): string => createHmac('sha256', `use-server:${salt}`).update(identity).digest('hex').slice(0, 40);
  switch (form.kind) {
    case 'whole':
      return (form.readable ? identity : opaque()) as ReferenceId;
    case 'keyed':
      return `${form.referenceKey}#${form.readable ? identifierOf(identity, isExported) : `_${opaque()}`}` as ReferenceId;
    case 'next':
      return `${argumentByte(argumentCount)}${opaque()}` as ReferenceId;
  }
}

/** What tells a Server Function from all others, and its name in the compiled module. */
type Identity = Pick<Reference, 'id' | 'exportName' | 'exportedAs'>;

/**
 * The identity of a Server Function.
 *
 * A function that the author does not export is exported under its id: no other module has that name, so it can neither come before a name that an `export *` brings, nor
 * meet another one in it.
 *
 * @param isExported Does the author export it as `exportName`?
 * @param argumentCount As for `referenceIdOf`.
 * @example identityOf(page, { exportName: 'Page.save', isExported: false }, ids, 1) // { …, exportedAs: 'app/page.tsx#Page.save' }
 */
export function identityOf(
  moduleId: ModuleId,
  { exportName, isExported }: { readonly exportName: ExportName; readonly isExported: boolean },
  ids: IdOptions,
  argumentCount: number | null,
): Identity {
  const id = referenceIdOf(moduleId, exportName, ids, argumentCount, isExported);
  return { id, exportName, exportedAs: exportedAs({ id, exportName }, isExported, ids.form) };
}

function exportedAs({ id, exportName }: Omit<Identity, 'exportedAs'>, isExported: boolean, form: IdForm): string {
  switch (form.kind) {
    case 'whole':
      return isExported ? exportName : id;
    case 'keyed':
      return id.slice(form.referenceKey.length + 1);
    case 'next':
      return nextExportName({ id, exportName }, isExported);
  }
}

const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/**
 * The export name of a place as an identifier: `save`; what cannot be spelled so, or is no export of the author's, is told apart by a digest of the
 * place: `Page$save$$efef1764`.
 */
export function identifierOf(place: string, isExported: boolean): string {
  const exportName = place.slice(place.indexOf('#') + 1);
  if (isExported && (exportName === 'default' || (PLAIN_NAME.test(exportName) && !RESERVED_NAMES.has(exportName)))) return exportName;
  const digest = hash('sha256', place, 'hex').slice(0, 8);
  return `${exportName
    .replaceAll('.', '$')
    .replace(/[^\w$]+/g, '_')
    .replace(/^(?=\d)/, '_')}$$${digest}`;
}

const MASKED_ARGUMENTS = 6;
const ALL_ARGUMENTS = '7f';

/**
 * Next.js's first byte: `type << 7 | mask << 1 | rest`. The type of a Server Function is 0; the mask has a bit for each of
 * the first six arguments, the first one highest; `rest` stands for all others. Next.js's client leaves out the arguments that have no bit.
 */
function argumentByte(count: number | null): string {
  if (count === null || count > MASKED_ARGUMENTS) return ALL_ARGUMENTS;
  const mask = ((1 << count) - 1) << (MASKED_ARGUMENTS - count);
  return (mask << 1).toString(16).padStart(2, '0');
}

/** Tells functions on one name path apart; by their text alone, so that no edit elsewhere can swap two ids. */
export function twinName(path: string, digest: string): ExportName {
  return `${path}~${digest.slice(0, 8)}` as ExportName;
}

/** Digest of the names and paths that are captured: bound arguments of another layout are stale. */
export function layoutOf(captures: readonly Capture[]): string {
  return hash('sha256', JSON.stringify(sentOf(captures)), 'base64url').slice(0, 8);
}

/** What is sent, to be compared: the names, and what is read and tested of each. */
export function sentOf(captures: readonly Capture[]): readonly unknown[] {
  return captures.map(({ kind, name, paths, tests }) => (tests.length === 0 ? [kind, name, paths] : [kind, name, paths, tests]));
}
