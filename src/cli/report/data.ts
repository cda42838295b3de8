/** What the page of `use-server report` shows. */
import type { ManifestDiff } from '../../5-manifest/diff/diff.ts';
import type { ExplainedJson } from '../functions/function-json.ts';

export interface ReportData {
  /** Of package.json, or of the folder. */
  readonly project: string;
  /** In the order of files and lines. */
  readonly functions: readonly ExplainedJson[];
  /** By id, in words; null where the configuration names no guards. */
  readonly guards: Readonly<Record<string, string>> | null;
  readonly files: number;
  /** Files that could not be read: their functions are missing. */
  readonly problems: readonly string[];
  /** With their places: the functions of these files are not compiled, and those that are refused are not in the table. */
  readonly errors: readonly string[];
  /** What has changed since an older manifest; null where none was given. */
  readonly changes: ManifestDiff | null;
}
