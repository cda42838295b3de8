/** `use-server manifest merge`: the manifest of a project out of those of its parts. */
import { resolve } from 'node:path';
import { mergeManifests, serializeManifest } from '../../5-manifest/manifest.ts';
import type { Arguments } from '../terminal/command.ts';
import { manifestsAt } from '../tree/read-manifest.ts';
import { replaceFile } from '../../files/replace-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';

/** @throws UseServerError for two functions with one id: nothing is written then. */
export function manifestMerge({ positionals, value }: Arguments, terminal: Terminal): number {
  const parts = positionals.flatMap((path) => manifestsAt(path, terminal));
  const merged = mergeManifests(parts);
  const text = serializeManifest(merged);
  const file = value('out');
  if (file === undefined) {
    terminal.out(text);
    return 0;
  }
  replaceFile(resolve(terminal.cwd, file), text);
  terminal.err(`${file} has ${count(Object.keys(merged.references).length, 'Server Function')} of ${count(parts.length, 'part')}.\n`);
  return 0;
}
