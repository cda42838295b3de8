/** The manifest of a tree, made from its sources. */
import { entriesOf } from '../../5-manifest/entry.ts';
import { createManifest } from '../../5-manifest/manifest.ts';
import type { Manifest } from '../../5-manifest/manifest.ts';
import type { Arguments } from '../terminal/command.ts';
import type { Tree } from './place.ts';
import { survey } from './survey.ts';
import type { Survey, SurveyOptions } from './survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { typed } from '../terminal/next.ts';
import { count } from '../terminal/text.ts';

export interface TreeManifest {
  readonly manifest: Manifest;
  readonly found: Survey;
  /** Why functions may be missing from it; null for a tree without errors. */
  readonly gap: string | null;
}

/** @throws UseServerError for two functions with one id. */
export function manifestOfTree(tree: Tree, args: Arguments, terminal: Terminal, options: Pick<SurveyOptions, 'isAllTracked'> = {}): TreeManifest {
  const found = survey(tree, args, terminal, { withReferences: false, withAttempts: true, ...options });
  const { scan, guards, problems } = found;
  const entries = entriesOf(scan.modules, guards && guards.of);
  const errors = scan.diagnostics.filter(({ severity }) => severity === 'error').length;
  const gap =
    errors > 0
      ? `${count(errors, 'error')} in these files: see \`${typed('check')}\``
      : problems.length > 0
        ? `${count(problems.length, 'file')} left out`
        : null;
  return { manifest: createManifest(entries), found, gap };
}
