/** Source files that others wrote: those of installed packages, and TypeScript of this repository. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface InstalledSource {
  /** From `node_modules`, or from the repository. */
  readonly path: string;
  readonly code: string;
}

const LARGEST = 60_000;
const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads one file after the other, in an order that depends on their names alone; links are not followed.
 *
 * @param folder `node_modules`, or another folder of the repository.
 */
export function* installedSources(folder = 'node_modules'): Generator<InstalledSource> {
  const files = filesIn(`${repository}${folder}/`, '').filter((path) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) && !/\.d\.[cm]?ts$|\.min\.js$/.test(path));
  const order = (path: string): string => createHash('sha256').update(path).digest('hex');
  const sorted = files.map((path) => [order(path), path] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, path] of sorted) {
    const code = readFileSync(`${repository}${folder}/${path}`, 'utf8');
    if (code.length <= LARGEST) yield { path, code };
  }
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(root, `${folder}${entry.name}/`) : entry.isFile() ? [folder + entry.name] : [],
  );
}
