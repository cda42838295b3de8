/** A result of Metro's transformer, with a note of what else it depends on: both travel between Metro's processes and into its caches, as JSON. */
import { createHash } from 'node:crypto';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { readRecord } from '../../link/module-record.ts';
import type { ModuleRecord } from '../../link/module-record.ts';

/** The variable of the environment that names the transformer behind ours: empty for the one that Metro has by itself. */
export const NEXT_TRANSFORMER = 'USE_SERVER_METRO_TRANSFORMER';

export interface NotedResult {
  readonly useServer?: Note;
}

export interface Note {
  /** The file that was transformed: absolute, like the others. */
  readonly file: string;
  /** Each file that the result depends on, and what it was. */
  readonly seen: readonly (readonly [file: string, fingerprint: string])[];
}

export function noteOf(file: string, dependencies: readonly string[]): Note {
  return { file, seen: dependencies.map((dependency) => [dependency, fingerprintOf(dependency)]) };
}

/** Equal for notes of the same files in the same state. */
export function digestOf({ seen }: Note): string {
  return hash(JSON.stringify(seen));
}

/** Whether everything that a result depends on still is what it was. */
export function holds({ seen }: Note): boolean {
  return seen.every(([file, fingerprint]) => fingerprintOf(file) === fingerprint);
}

/** What a file is that cannot be read as a module right now: half-written, or with a mistake in it. */
export const UNREADABLE = 'unreadable';

/** What importers can see of a file. The bodies of its functions are no part of it: an edit there changes no stub. */
export function fingerprintOf(file: string): string {
  const text = readRegularOrNull(file);
  if (text === null) return '';
  if (!/\.[cm]?[jt]sx?$/.test(file)) return hash(text);
  try {
    return hash(JSON.stringify(seenOf(readRecord(file, text))));
  } catch {
    return UNREADABLE;
  }
}

function seenOf({ kind, own, indirect, stars, types, hasTypeStar, functions }: ModuleRecord): unknown {
  return [
    kind,
    [...own].map(([name, { binding, verdict }]) => [name, binding, verdict.kind]),
    [...indirect].map(([name, { from, imported }]) => [name, from, imported]),
    stars.map(({ from }) => from),
    [...types],
    hasTypeStar,
    [...functions],
  ];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
