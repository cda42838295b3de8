/**
 * A baseline: findings that are known and not to be reported again.
 *
 *     { "version": 2, "findings": [{ "code": "bound-in-clear", "file": "app/page.tsx", "fingerprint": "5d1f0c7e9b3a4c21", "message": "…", "count": 1 }] }
 *
 * A finding is told by its file and its fingerprint, so code that moves stays known, and so does a finding that is worded anew; the message
 * is for people. Version 1 had no fingerprints: there a finding is told by its file, its code and the names in its message.
 */
import { existsSync } from 'node:fs';
import type { Diagnostic } from '../../model/index.ts';
import { shownFilename } from '../../diagnostics/formats/place.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { readNamedFile } from '../terminal/named-file.ts';

interface Finding {
  readonly code: string;
  readonly file: string;
  /** null in a baseline of version 1. */
  readonly fingerprint: string | null;
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
  /** The path as the user wrote it. */
  readonly written: string;
}

/** @throws UsageError when the file is not there or is no baseline. */
export function compareWithBaseline(diagnostics: readonly Diagnostic[], file: BaselineFile, root: string): Compared {
  const findings = readBaseline(file);
  const left = new Map<string, number>();
  for (const finding of findings) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + finding.count);
  const isOld = findings.some(({ fingerprint }) => fingerprint === null);
  const fresh = diagnostics.filter((diagnostic) => {
    const found = findingOf(diagnostic, root);
    const key = keyOf(isOld ? { ...found, fingerprint: null } : found);
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
  replaceFile(file.path, `${JSON.stringify({ version: 2, findings: sorted }, null, 2)}\n`);
}

function findingOf({ code, filename, fingerprint, message }: Diagnostic, root: string): Finding {
  return { code, file: shownFilename(filename, root), fingerprint, message, count: 1 };
}

function keyOf({ code, file, fingerprint, message }: Finding): string {
  return JSON.stringify(fingerprint === null ? [file, code, namesIn(message)] : [file, code, fingerprint]);
}

/** What stands in backquotes: names of the user's, which no other wording changes. Whole sentences about other things are all alike. */
function namesIn(message: string): readonly string[] {
  return [...new Set(message.match(/`[^`]*`/g) ?? [])].sort();
}

function readBaseline({ path, written }: BaselineFile): readonly Finding[] {
  if (!existsSync(path)) throw new UsageError(`There is no baseline \`${written}\`. --update-baseline makes it.`);
  const text = readNamedFile('The baseline', written, path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`The baseline \`${written}\` is not valid JSON. --update-baseline makes it anew.`);
  }
  if (isBaseline(value)) return value.version === 1 ? value.findings.map((finding) => ({ ...finding, fingerprint: null })) : value.findings;
  throw new UsageError(`\`${written}\` is no baseline of this version. --update-baseline makes it anew.`);
}

function isBaseline(value: unknown): value is { readonly version: 1 | 2; readonly findings: readonly Finding[] } {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('findings' in value) || !Array.isArray(value.findings)) return false;
  const { version } = value;
  return (
    (version === 1 || version === 2) && value.findings.every((finding) => isFinding(finding) && (version === 1 || typeof finding.fingerprint === 'string'))
  );
}

function isFinding(value: unknown): value is Finding {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'file' in value &&
    'message' in value &&
    typeof value.message === 'string' &&
    'count' in value &&
    typeof value.count === 'number'
  );
}
