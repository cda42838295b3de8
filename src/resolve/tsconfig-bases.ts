/**
 * A tsconfig.json whose `extends` leads nowhere, which in a fresh checkout is the usual case: packages are not linked yet.
 *
 *     { "extends": "@acme/config/next.json", "compilerOptions": { "paths": { "@/*": ["./*"] } } }
 *
 * The library refuses such a file whole. As TypeScript does, the rest of it counts all the same, and the base where the workspace has it.
 */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache } from 'get-tsconfig';
import { readRegularFile } from '../files/regular-file.ts';
import { workspacePackages } from './workspace.ts';

/** A base that is not there. */
export interface MissingBase {
  /** The file that extends it; absolute. */
  readonly config: string;
  /** As it is written. */
  readonly base: string;
}

export interface TolerantReader {
  /**
   * Calls `read` until nothing is missing any more.
   *
   * @param seen Takes everything that was looked at.
   * @throws what `read` throws for other reasons
   */
  readonly read: <T>(read: (cache: Cache<string>) => T, seen: Set<string>) => T;
  readonly missing: () => readonly MissingBase[];
}

export function tolerantReader(): TolerantReader {
  const folderOf = workspacePackages();
  /** What the library shall read in place of files: its own cache, filled in advance. */
  const corrected = new Map<string, string>();
  const missing: MissingBase[] = [];
  const correct = (key: string, text: string, base: string): boolean => {
    const config = key.slice(TEXT_OF.length, -AS_TEXT.length);
    const found = inWorkspace(base, dirname(config), folderOf);
    const changed = withoutBase(text, base, found);
    if (changed === null) return false;
    corrected.set(key, changed);
    if (found === null) missing.push({ config, base });
    return true;
  };
  return {
    missing: () => missing,
    read: (read, seen) => {
      for (;;) {
        const cache = new RegularTexts(corrected);
        try {
          return read(cache as Map<string, string>);
        } catch (error) {
          const base = error instanceof Error ? /^File '(.+)' not found\.$/s.exec(error.message)?.[1] : undefined;
          const texts = [...cache].filter((entry): entry is [string, string] => entry[0].startsWith(TEXT_OF) && typeof entry[1] === 'string');
          if (base === undefined || !texts.map(([key, text]) => correct(key, text, base)).includes(true)) throw error;
        } finally {
          for (const key of cache.keys()) seen.add(key);
        }
      }
    },
  };
}

/** The library keeps what it asked the system: `readFileSync:/app/tsconfig.json:utf8`. */
const TEXT_OF = 'readFileSync:';
const AS_TEXT = ':utf8';

/** Its cache, which is asked before a file is read: so it never gets to a device or a pipe. */
class RegularTexts extends Map<string, unknown> {
  override get(key: string): unknown {
    const known = super.get(key);
    if (known !== undefined || !key.startsWith(TEXT_OF) || !key.endsWith(AS_TEXT)) return known;
    const text = readRegularFile(key.slice(TEXT_OF.length, -AS_TEXT.length));
    this.set(key, text);
    return text;
  }
}

/** The file in a package of the workspace; null where the workspace has no such file. */
function inWorkspace(base: string, folder: string, folderOf: (name: string, folder: string) => string | null): string | null {
  const [, name, inside = ''] = /^((?:@[^/]+\/)?[^./@][^/]*)(?:\/(.*))?$/.exec(base) ?? [];
  const found = name === undefined ? null : folderOf(name, folder);
  if (found === null) return null;
  const path = join(found, inside);
  return [path, `${path}.json`, join(path, 'tsconfig.json')].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true) ?? null;
}

/** The text with another base, or none; null where it does not extend this one, or is corrected already. */
function withoutBase(text: string, base: string, found: string | null): string | null {
  const written = JSON.stringify(base);
  const extended = /"extends"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/.exec(text)?.[0];
  if (extended === undefined || !extended.includes(written)) return null;
  const others = [...extended.slice('"extends"'.length).matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([one]) =>
    one === written ? (found === null ? null : JSON.stringify(found)) : one,
  );
  return text.replace(extended, () => `"extends": [${others.filter((one) => one !== null).join(', ')}]`);
}
