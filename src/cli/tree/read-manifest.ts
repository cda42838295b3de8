/** Manifests that are named on the command line. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ManifestError } from '../../5-manifest/manifest-error.ts';
import type { Manifest } from '../../5-manifest/manifest.ts';
import { readManifest } from '../../5-manifest/read.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { readNamedFile } from '../terminal/named-file.ts';

/** @throws UsageError when the file is not there or is no manifest. */
export function manifestAt(file: string, { cwd }: Terminal): Manifest {
  const text = readNamedFile('The manifest', file, resolve(cwd, file));
  try {
    return readManifest(text, file);
  } catch (error) {
    throw error instanceof ManifestError ? new UsageError(error.message) : error;
  }
}

/** The manifests of a file, or of all JSON files in a folder, such as `manifestDir`. @throws UsageError as `manifestAt`. */
export function manifestsAt(path: string, terminal: Terminal): readonly Manifest[] {
  const absolute = resolve(terminal.cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() !== true) return [manifestAt(path, terminal)];
  const files = readdirSync(absolute)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => manifestAt(join(path, name), terminal));
}
