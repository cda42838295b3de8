/** The option `resolve`: which file an import names. */
import { resolve as resolvePath } from 'node:path';
import { readName, readObject, shown } from './read-value.ts';
import type { Faults, PlaceOfValue } from './read-value.ts';
import type { ResolveFunction, ResolveSettings } from '../resolve/resolver.ts';

/** The option as the user writes it. */
export type ResolveOption = boolean | ResolveFunction | ResolveOptions;

export interface ResolveOptions {
  /** Conditions for `exports` and `imports` of package.json. Default: `['import', 'module']`, and `development` or `production`. */
  readonly conditions?: readonly string[];
  /** What may be left out at the end of a path. Default: `['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs', '.cts', '.cjs']`. */
  readonly extensions?: readonly string[];
  /** `paths` and `baseUrl`: of the nearest `tsconfig.json` or `jsconfig.json`, of this one (relative to `root`), or none. Default: `true`. */
  readonly tsconfig?: boolean | string;
  /** Beginnings of specifiers and what they stand for, `{ '@': './src' }`; a `$` at the end of one means the whole specifier. Default: none. */
  readonly alias?: { readonly [from: string]: string };
}

export type ResolveChoice = false | ResolveFunction | ResolveSettings;

/** Of the default, in this order. */
export const EXTENSIONS: readonly string[] = ['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs', '.cts', '.cjs'];

export interface ResolvePlace extends PlaceOfValue {
  /** Absolute: where relative paths start. */
  readonly root: string;
  readonly development: boolean;
}

/** Checks the option and fills in the defaults; what is wrong is noted in `faults`. */
export function readResolve(raw: unknown, { path, faults, root, development }: ResolvePlace): ResolveChoice {
  if (raw === false) return false;
  if (typeof raw === 'function') return raw as ResolveFunction;
  if (raw !== undefined && raw !== true && (typeof raw !== 'object' || raw === null || Array.isArray(raw))) {
    faults.push(`\`${path}\` must be true, false, an object or a function, not ${shown(raw)}.`);
    return false;
  }
  return readResolveSettings(raw === true ? undefined : raw, { path, faults, root, development });
}

/** For hosts, whose bundler knows the rest: settings, and nothing else. */
export function checkResolveSettings(raw: unknown, faults: Faults): void {
  if (typeof raw === 'function' || typeof raw === 'boolean')
    faults.push(`\`resolve\` must be an object here, such as { alias: { '@': './src' } }, not ${shown(raw)}: the bundler says the rest.`);
}

/** The same for what looks on disk: an object with settings, or undefined for the defaults. */
export function readResolveSettings(raw: unknown, { path, faults, root, development }: ResolvePlace): ResolveSettings {
  const written = readObject(raw, { path, faults }, ['conditions', 'extensions', 'tsconfig', 'alias']) ?? {};
  const at = (key: string): PlaceOfValue => ({ path: `${path}.${key}`, faults });
  return {
    conditions: readStrings(written.conditions, at('conditions')) ?? ['import', 'module', development ? 'development' : 'production'],
    extensions: readExtensions(written.extensions, at('extensions')) ?? EXTENSIONS,
    tsconfig: readTsconfig(written.tsconfig, at('tsconfig'), root),
    alias: readAliasTable(written.alias, at('alias'), root),
  };
}

function readStrings(value: unknown, { path, faults }: PlaceOfValue): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && item !== '')) return value;
  faults.push(`\`${path}\` must be an array of strings, not ${shown(value)}.`);
  return undefined;
}

function readExtensions(value: unknown, place: PlaceOfValue): readonly string[] | undefined {
  const extensions = readStrings(value, place);
  const wrong = extensions?.find((extension) => !extension.startsWith('.'));
  if (wrong !== undefined) place.faults.push(`\`${place.path}\` must begin with a dot each: '.${wrong}', not ${shown(wrong)}.`);
  return extensions;
}

function readTsconfig(value: unknown, place: PlaceOfValue, root: string): boolean | string {
  if (value === undefined || typeof value === 'boolean') return value ?? true;
  if (typeof value !== 'string') {
    place.faults.push(`\`${place.path}\` must be true, false or the path of a configuration file, not ${shown(value)}.`);
    return true;
  }
  const name = readName(value, place);
  return name === undefined ? true : resolvePath(root, name);
}

function readAliasTable(value: unknown, { path, faults }: PlaceOfValue, root: string): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push(`\`${path}\` must be an object, not ${shown(value)}.`);
    return {};
  }
  const table: Record<string, string> = {};
  for (const [from, to] of Object.entries(value)) {
    if (typeof to === 'string' && to !== '') table[from] = /^\.{1,2}(?:\/|$)/.test(to) ? resolvePath(root, to) : to;
    else faults.push(`\`${path}['${from}']\` must be a path or the name of a package, not ${shown(to)}.`);
  }
  return table;
}
