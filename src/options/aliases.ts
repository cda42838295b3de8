/**
 * The option `ids.aliases`: functions that keep the id of a place they have left.
 *
 *     { "app/posts.ts#publish": "app/page.tsx#save" }      where it is, and where it was
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAbsolutePath } from '../1-source/module-id.ts';
import type { Aliases } from '../3-plan/identity.ts';
import { parseJson } from '../files/json-text.ts';
import { shown } from './read-value.ts';
import type { PlaceOfValue } from './read-value.ts';

const NONE: Aliases = new Map();

export interface AliasPlace extends PlaceOfValue {
  /** Where a relative path starts; null where that is not known yet: then no file is read. */
  readonly root: string | null;
}

/**
 * Checks an alias table, and reads it where the option is a path.
 *
 * @returns The table; an empty one where there is none, or where something is wrong with it (see `faults`).
 */
export function readAliases(raw: unknown, { path, faults, root }: AliasPlace): Aliases {
  if (raw === undefined) return NONE;
  if (typeof raw !== 'string') return readTable(raw, path, { path, faults });
  if (raw === '') faults.push(`\`${path}\` must not be empty.`);
  if (raw === '' || root === null) return NONE;
  const file = resolve(root, raw);
  const table = readFile(file, raw, { path, faults });
  return table === undefined ? NONE : readTable(table, raw, { path, faults });
}

function readFile(file: string, name: string, { path, faults }: PlaceOfValue): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? `there is no such file (${file})` : String(error);
    faults.push(`\`${path}\` names the file ${shown(name)}, which cannot be read: ${reason}.`);
    return undefined;
  }
  const json = parseJson(text);
  if (json.kind === 'value') return json.value;
  faults.push(
    `\`${path}\` names the file ${shown(name)}, which is not valid JSON: ${json.isEnd ? 'it ends too early' : 'there is a mistake'} at line ${json.line}, column ${json.column}.`,
  );
  return undefined;
}

/** @param name What the table is called: the option, or its file. */
function readTable(raw: unknown, name: string, { path, faults }: PlaceOfValue): Aliases {
  const subject = name === path ? `\`${path}\`` : `The alias table ${shown(name)}`;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    faults.push(`${subject} must be ${name === path ? 'an object or the path of a JSON file' : 'an object'}, not ${shown(raw)}.`);
    return NONE;
  }
  const aliases = new Map<string, string>();
  const byOldPlace = new Map<string, string>();
  for (const [place, old] of Object.entries(raw)) {
    const fault = faultOf(place, old) ?? taken(place, byOldPlace.get(String(old)), old);
    if (fault !== null) faults.push(`${subject}: ${fault}`);
    else {
      aliases.set(place, String(old));
      byOldPlace.set(String(old), place);
    }
  }
  return aliases;
}

function faultOf(place: string, old: unknown): string | null {
  if (!isPlace(place)) return notAPlace(place);
  if (typeof old !== 'string') return `the old place of ${shown(place)} must be a string, not ${shown(old)}.`;
  if (!isPlace(old)) return notAPlace(old);
  return place === old ? `${shown(place)} is an alias of itself: leave it out.` : null;
}

function taken(place: string, other: string | undefined, old: unknown): string | null {
  return other === undefined
    ? null
    : `${shown(other)} and ${shown(place)} would both have the id of ${shown(old)} (reference-id-collision): keep one of the two.`;
}

/** Module id, `#`, export name: the module id as in the manifest, so a path with forward slashes. */
function isPlace(place: string): boolean {
  return /^[^#\\]+#[^]+$/.test(place) && !place.startsWith('./') && !isAbsolutePath(place);
}

function notAPlace(place: string): string {
  return `${shown(place)} names no function: write module and export as in the manifest, such as 'app/page.tsx#Page.save'.`;
}
