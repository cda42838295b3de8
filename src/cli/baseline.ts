/**
 * A baseline: findings that are known and not to be reported again.
 *
 *     { "version": 1, "findings": [{ "code": "bound-in-clear", "file": "app/page.tsx", "message": "…", "count": 1 }] }
 *
 * A finding is told by its code, file and message, which name functions and variables but no lines: code that moves stays known.
 */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../model.ts';
import { shownFilename } from '../diagnostics/place.ts';
import { replaceFile } from './replace-file.ts';
import { UsageError } from './usage-error.ts';

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
  /** How often it is there. */
  readonly count: number;
}

export interface Compared {
  /** Those that the baseline does not know. */
  readonly fresh: readonly Diagnostic[];
  readonly known: number;
  /** Findings of the baseline that are gone. */
  readonly gone: number;
}

export interface BaselineFile {
  /** Absolute. */
  readonly path: string;
  /** As the person wrote it. */
  readonly written: string;
}

/** @throws UsageError when the file is not there or is no baseline. */
export function compareWithBaseline(diagnostics: readonly Diagnostic[], file: BaselineFile, root: string): Compared {
  const left = new Map(readBaseline(file).map((finding) => [keyOf(finding), finding.count]));
  const fresh = diagnostics.filter((diagnostic) => {
    const key = keyOf(findingOf(diagnostic, root));
    const amount = left.get(key) ?? 0;
    if (amount > 0) left.set(key, amount - 1);
    return amount === 0;
  });
  return { fresh, known: diagnostics.length - fresh.length, gone: [...left.values()].reduce((sum, amount) => sum + amount, 0) };
}

/** Makes the findings of today the known ones. */
export function writeBaseline(diagnostics: readonly Diagnostic[], file: BaselineFile, root: string): void {
  const findings = new Map<string, Finding>();
  for (const finding of diagnostics.map((diagnostic) => findingOf(diagnostic, root))) {
    const key = keyOf(finding);
    findings.set(key, { ...finding, count: (findings.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
  replaceFile(file.path, `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`);
}

function findingOf({ code, filename, message }: Diagnostic, root: string): Finding {
  return { code, file: shownFilename(filename, root), message, count: 1 };
}

function keyOf({ code, file, message }: Finding): string {
  return JSON.stringify([file, code, message]);
}

function readBaseline({ path, written }: BaselineFile): readonly Finding[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`There is no baseline \`${written}\`. --update-baseline makes it.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`The baseline \`${written}\` is not valid JSON. --update-baseline makes it anew.`);
  }
  if (isBaseline(value)) return value.findings;
  throw new UsageError(`\`${written}\` is no baseline of this version. --update-baseline makes it anew.`);
}

function isBaseline(value: unknown): value is { readonly findings: readonly Finding[] } {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'findings' in value && Array.isArray(value.findings) && value.findings.every(isFinding);
}

function isFinding(value: unknown): value is Finding {
  return typeof value === 'object' && value !== null && 'code' in value && 'file' in value && 'message' in value && 'count' in value && typeof value.count === 'number';
}
