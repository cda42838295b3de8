/** Everything that a check finds in a tree, each thing once, in the order of files and lines. */
import { withoutSuppressed } from '../../diagnostics/suppressions.ts';
import type { SeverityOverrides } from '../../diagnostics/collector.ts';
import { guardDiagnostics } from '../../guards/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';
import { projectDiagnostics } from '../../project/project-diagnostics.ts';
import { byFile } from '../../project/tree/scan.ts';
import { isSourceFile } from '../../project/tree/walk.ts';
import { noSourceIn, unreadable } from '../../project/tree/unreadable.ts';
import type { Tree } from './place.ts';
import type { Survey } from './survey.ts';
import type { Targets } from './targets.ts';

export interface Wanted {
  readonly overrides: SeverityOverrides;
  /** null for all files. */
  readonly targets: Targets | null;
}

/** @param found With references: what only the whole project shows is in them. */
export function findingsOf({ scan, references, guards, problems }: Survey, { folder, root }: Tree, { overrides, targets }: Wanted): Diagnostic[] {
  const between = scan.index !== null && references !== null ? projectDiagnostics(scan, scan.index, references, overrides) : [];
  const unguarded = guards === null ? [] : guardDiagnostics(scan.modules, guards, overrides);
  const all = [...scan.diagnostics, ...between, ...unguarded, ...unreadable(problems, root)];
  const unique = new Map(all.map((diagnostic) => [JSON.stringify([diagnostic.filename, diagnostic.code, diagnostic.span, diagnostic.message]), diagnostic]));
  const files = (scan.index?.files ?? []).filter(isSourceFile);
  const empty =
    targets === null
      ? scan.fileCount === 0 && problems.length === 0
        ? [noSourceIn('.', folder)]
        : []
      : targets.searched
          .filter(({ holds }) => !files.some(holds) && !problems.some(({ path }) => holds(path)))
          .map(({ written }) => noSourceIn(written, folder));
  return [
    ...withoutThoseSuppressed([...unique.values()], scan, overrides).filter(({ filename }) => targets === null || targets.holds(filename)),
    ...empty,
  ].sort((a, b) => byFile(a, b) || a.span.start.line - b.span.start.line || a.span.start.column - b.span.start.column);
}

function withoutThoseSuppressed(diagnostics: readonly Diagnostic[], { suppressions }: Survey['scan'], overrides: SeverityOverrides): Diagnostic[] {
  const others = diagnostics.filter(({ filename }) => !suppressions.has(filename));
  return [
    ...others,
    ...[...suppressions].flatMap(([filename, own]) =>
      withoutSuppressed(
        diagnostics.filter((diagnostic) => diagnostic.filename === filename),
        { filename, suppressions: own, overrides, isJudged: (code) => !(code in overrides && overrides[code as keyof SeverityOverrides] === 'off') },
      ),
    ),
  ];
}
