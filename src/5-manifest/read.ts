/**
 * Reads manifests back.
 *
 *     readManifest('{ "version": 2 }', 'old.json')
 *     → ManifestError: old.json: it has version 2, and this version of babel-plugin-use-server reads version 1. …
 *
 * In: text, or a value that was parsed from it. Out: a manifest, every field of the type that it says.
 * Guaranteed: what is not a manifest is an error that says what is wrong where, all of it at once.
 */
import { isAbsolutePath } from '../1-source/module-id.ts';
import type { GuardVerdict, ManifestReference, ReferenceKind } from '../model/index.ts';
import { parseJson } from '../files/json-text.ts';
import { ManifestError } from './manifest-error.ts';
import { createManifest, MANIFEST_VERSION } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { asCount, asItems, asObject, asOneOf, asString, asStrings, isObject, member, refuseOthers } from './shape.ts';
import type { Found } from './shape.ts';

/**
 * Reads a manifest, or the entry of one module as `manifestDir` holds them (a manifest of that module alone).
 *
 * @param source The file's text, or what `JSON.parse` made of it.
 * @param name What the file is called, for messages.
 * @throws ManifestError for broken JSON (with line and column), another version, or anything else that is not a manifest.
 * @example readManifest(readFileSync(file, 'utf8'), file)
 */
export function readManifest(source: unknown, name = 'manifest.json'): Manifest {
  const value = typeof source === 'string' ? parsed(source, name) : source;
  const foreign = foreignShape(value);
  if (foreign !== null) throw new ManifestError(name, [foreign]);
  const found: Found = { value, path: '', faults: [] };
  const manifest = manifestOf(found);
  if (manifest === undefined || found.faults.length > 0) throw new ManifestError(name, found.faults);
  return manifest;
}

/** @throws ManifestError with line and column. */
export function parsed(text: string, name: string): unknown {
  const json = parseJson(text);
  if (json.kind === 'value') return json.value;
  if (text.trim() === '') throw new ManifestError(name, ['it is empty']);
  if (/^(?:<{7}|={7}|>{7})/m.test(text))
    throw new ManifestError(name, [`it has marks of a merge conflict: make it anew instead of merging it by hand (line ${json.line}, column ${json.column})`]);
  throw new ManifestError(name, [
    `it is not valid JSON: ${json.isEnd ? 'it ends too early' : 'there is a mistake'} at line ${json.line}, column ${json.column}`,
  ]);
}

/** Other files that people take for a manifest; what they are is of more help than what they lack. */
function foreignShape(value: unknown): string | null {
  if (!isObject(value)) return Array.isArray(value) ? 'it is an array, and a manifest is an object' : null;
  const { version } = value;
  if (version !== undefined && version !== MANIFEST_VERSION) return otherVersion(version);
  if (isObject(value.node) && isObject(value.edge)) return "it is Next.js's server-reference-manifest.json: read it with `readNextManifest`";
  const entries = Object.values(value);
  if (version === undefined && entries.length > 0 && entries.every((entry) => isObject(entry) && 'chunks' in entry && 'name' in entry))
    return "it is a module map for React's bindings, which does not say what the functions are: use the manifest that it was made from";
  return null;
}

function otherVersion(version: unknown): string {
  if (typeof version !== 'number') return `version must be the number ${MANIFEST_VERSION}`;
  const hint = version > MANIFEST_VERSION ? 'Update the package, or make the manifest with the version that you have' : 'Make the manifest anew';
  return `it has version ${version}, and this version of babel-plugin-use-server reads version ${MANIFEST_VERSION}. ${hint}`;
}

function manifestOf(found: Found): Manifest | undefined {
  const object = asObject(found);
  if (object === undefined) return undefined;
  const isEntry = object.version === undefined && object.$schema === undefined && typeof object.module === 'string';
  refuseOthers(found, object, isEntry ? ['module', 'references'] : ['$schema', 'version', 'root', 'references']);
  if (!isEntry) {
    asString(member(found, object, '$schema'));
    asCount(member(found, object, 'version'), MANIFEST_VERSION);
  }
  const root = isEntry || object.root === undefined ? undefined : asPath(member(found, object, 'root'));
  const references = referencesOf(member(found, object, 'references'));
  if (references === undefined || found.faults.length > 0) return undefined;
  return createManifest([{ module: '', references }], { root });
}

function referencesOf(found: Found): Manifest['references'] | undefined {
  const object = asObject(found);
  if (object === undefined) return undefined;
  return Object.fromEntries(
    Object.keys(object).flatMap((id) => {
      const reference = referenceOf(member(found, object, id));
      return reference === undefined ? [] : [[id, reference] as const];
    }),
  );
}

// Records, so that one that is missing here does not compile.
const kinds: Readonly<Record<ReferenceKind, true>> = { 'file-level': true, inline: true, method: true, wrapped: true, 're-export': true };
const fields: Readonly<Record<keyof ManifestReference, true>> = {
  module: true,
  export: true,
  exportedAs: true,
  name: true,
  kind: true,
  loc: true,
  params: true,
  captures: true,
  digest: true,
  guard: true,
};
const KINDS: readonly ReferenceKind[] = Object.keys(kinds).filter(isKind);
const FIELDS: readonly string[] = Object.keys(fields);

function referenceOf(found: Found): ManifestReference | undefined {
  const object = asObject(found);
  if (object === undefined) return undefined;
  refuseOthers(found, object, FIELDS);
  const at = (key: keyof ManifestReference): Found => member(found, object, key);
  const module = asPath(at('module'));
  const exportName = asString(at('export'));
  const exportedAs = object.exportedAs === undefined ? undefined : asString(at('exportedAs'));
  const name = asString(at('name'));
  const kind = asOneOf(at('kind'), KINDS);
  const loc = locOf(at('loc'));
  const params = asStrings(at('params'));
  const captures = asStrings(at('captures'));
  const digest = asText(at('digest'));
  const guard = object.guard === undefined ? undefined : guardOf(at('guard'));
  const isWhole =
    module !== undefined &&
    exportName !== undefined &&
    name !== undefined &&
    kind !== undefined &&
    loc !== undefined &&
    params !== undefined &&
    captures !== undefined &&
    digest !== undefined;
  return isWhole
    ? { module, export: exportName, ...(exportedAs !== undefined && { exportedAs }), name, kind, loc, params, captures, digest, ...(guard && { guard }) }
    : undefined;
}

const STATUSES: readonly GuardVerdict['status'][] = ['guarded', 'none', 'public'];

function guardOf(found: Found): GuardVerdict | undefined {
  const object = asObject(found);
  if (object === undefined) return undefined;
  refuseOthers(found, object, ['status', 'by', 'via', 'reason']);
  const status = asOneOf(member(found, object, 'status'), STATUSES);
  const by = object.by === undefined ? undefined : placedOf(member(found, object, 'by'), { withModule: true });
  const via = object.via === undefined ? undefined : asItems(member(found, object, 'via'))?.map((one) => placedOf(one, { withModule: false }));
  const reason = object.reason === undefined ? undefined : asString(member(found, object, 'reason'));
  return status === undefined ? undefined : { status, ...(by && { by }), ...(via && { via }), ...(reason !== undefined && { reason }) };
}

/** An object of texts. */
function placedOf(found: Found, { withModule }: { readonly withModule: boolean }): { readonly name: string; readonly module: string; readonly at: string } {
  const object = asObject(found) ?? {};
  refuseOthers(found, object, withModule ? ['name', 'module', 'at'] : ['name', 'at']);
  const text = (key: string): string => asString(member(found, object, key)) ?? '';
  return { name: text('name'), module: withModule ? text('module') : '', at: text('at') };
}

function isKind(kind: string): kind is ReferenceKind {
  return Object.hasOwn(kinds, kind);
}

function locOf(found: Found): ManifestReference['loc'] | undefined {
  const object = asObject(found);
  if (object === undefined) return undefined;
  refuseOthers(found, object, ['line', 'column']);
  const line = asCount(member(found, object, 'line'), 1);
  const column = asCount(member(found, object, 'column'), 0);
  return line === undefined || column === undefined ? undefined : { line, column };
}

function asText(found: Found): string | undefined {
  const text = asString(found);
  if (text === '') found.faults.push(`${found.path} must not be empty`);
  return text === '' ? undefined : text;
}

function asPath(found: Found): string | undefined {
  const path = asText(found);
  if (path === undefined || !isAbsolutePath(path)) return path;
  found.faults.push(`${found.path} must be a relative path`);
  return undefined;
}
