/**
 * The files that imports lead to, read once and kept until they change.
 *
 * Two looks: at the text, which tells for nearly every file that no Server Function can come out of it; and at the syntax tree, for the rest.
 * Neither text nor tree is kept.
 */
import type * as t from '@babel/types';
import { parseSource } from '../1-source/parse.ts';
import { SourceSyntaxError } from '../diagnostics/syntax-error.ts';
import { readRegularOrNull } from '../files/regular-file.ts';
import { recordOf } from './module-record.ts';
import type { ModuleRecord } from './module-record.ts';
import { scanSpecifiers } from '../resolve/specifiers.ts';
import type { Moment, Stamp } from '../resolve/stamps.ts';

export interface Files {
  /** False: no import of this file is, or leads to, a Server Function. */
  readonly mayLead: (file: string, at: Moment) => boolean;
  /** Has its own text anything that looks like a directive? */
  readonly mayHold: (file: string, at: Moment) => boolean;
  /** null for what is no readable module. */
  readonly recordOf: (file: string, at: Moment) => ModuleRecord | null;
  /** Why a file has no record, where that is because it does not parse. */
  readonly syntaxErrorOf: (file: string, at: Moment) => SourceSyntaxError | null;
  /** Everything in the text that looks like the name of an imported module. */
  readonly specifiersOf: (file: string, at: Moment) => readonly string[];
}

interface KnownFile {
  readonly stamp: Stamp;
  readonly mayHold: boolean;
  readonly mayLead: boolean;
  /** undefined before `recordOf` is first called. */
  record: ModuleRecord | SourceSyntaxError | null | undefined;
}

const NO_FILE: KnownFile = { stamp: '', mayHold: false, mayLead: false, record: null };
const SOURCE = /(?<!\.d)\.(?:[jt]sx?|[mc][jt]s)$/;

export function createFiles(): Files {
  const known = new Map<string, KnownFile>();
  const fileAt = (file: string, at: Moment): KnownFile => {
    const stamp = stampOf(file, at);
    const found = known.get(file);
    if (found?.stamp === stamp) return found;
    const text = stamp === '' || stamp.startsWith('folder') || !SOURCE.test(file) ? null : readRegularOrNull(file);
    const fresh = text === null ? { ...NO_FILE, stamp } : { stamp, mayHold: mayHold(text), mayLead: mayHold(text) || mayHandOn(text), record: undefined };
    known.set(file, fresh);
    return fresh;
  };
  const readAt = (file: string, at: Moment): ModuleRecord | SourceSyntaxError | null => {
    const found = fileAt(file, at);
    if (found.record === undefined) {
      const text = readRegularOrNull(file);
      found.record = text === null ? null : recordOrError(file, text);
    }
    return found.record;
  };
  return {
    mayLead: (file, at) => fileAt(file, at).mayLead,
    mayHold: (file, at) => fileAt(file, at).mayHold,
    recordOf: (file, at) => {
      const read = readAt(file, at);
      return read instanceof SourceSyntaxError ? null : read;
    },
    syntaxErrorOf: (file, at) => {
      const read = readAt(file, at);
      return read instanceof SourceSyntaxError ? read : null;
    },
    specifiersOf: (file, at) => (stampOf(file, at) === '' ? [] : scanSpecifiers(readRegularOrNull(file) ?? '')),
  };
}

/** An installed package changes with its package.json: one look answers for all of its files. */
function stampOf(file: string, at: Moment): Stamp {
  const path = packageOf(file);
  const ofPackage = path === null ? '' : at.stampOf(path);
  return ofPackage === '' ? at.stampOf(file) : ofPackage;
}

/** The package.json of an installed file; null for any other. */
export function packageOf(file: string): string | null {
  const folder = INSTALLED.exec(file)?.[0];
  return folder === undefined ? null : `${folder}package.json`;
}

const INSTALLED = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]/;

/** @throws SourceSyntaxError for a file that is nested too deep */
function recordOrError(file: string, text: string): ModuleRecord | SourceSyntaxError {
  const program = parsedOrError(file, text);
  return program instanceof SourceSyntaxError ? program : recordOf(file, text, program);
}

/** A file that does not parse says so itself where it is compiled, and a bundler may never come to it. */
function parsedOrError(file: string, text: string): t.Program | SourceSyntaxError {
  try {
    return parseSource(text, file);
  } catch (error) {
    if (error instanceof SourceSyntaxError) return error;
    throw error;
  }
}

function mayHold(text: string): boolean {
  return text.includes('use server');
}

/** It exports what it imports. Errs on the safe side. */
function mayHandOn(text: string): boolean {
  return RE_EXPORT.test(text) || exportsAnImport(text);
}

/** `export * from`, `export { a } from`, `export a from`. */
const RE_EXPORT = /\bexport\b(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*)*(?:\*|[\w$]+\s*(?:,|\bfrom\b)|\{[^}]*\}(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*)*from\b)/;
const EXPORT_LIST = /\bexport\b(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*)*\{([^}]*)\}/g;
const IMPORT_CLAUSE = /\bimport\b([^]*?)\bfrom\b/g;

/** Is a name of an export list a name of an import? */
function exportsAnImport(text: string): boolean {
  const exported = new Set<string>();
  for (const [, list = ''] of text.matchAll(EXPORT_LIST)) for (const [name] of list.matchAll(/[\w$\u0080-\uffff]+/g)) exported.add(name);
  if (exported.size === 0) return false;
  for (const [, clause = ''] of text.matchAll(IMPORT_CLAUSE)) for (const [name] of clause.matchAll(/[\w$\u0080-\uffff]+/g)) if (exported.has(name)) return true;
  return false;
}
