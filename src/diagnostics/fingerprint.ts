/**
 * What a finding is known by: its code and what it is about, and neither its words nor its place.
 *
 *     capture-written, { name: 'count', functionName: 'save' }   →   "5d1f0c7e9b3a4c21"
 *
 * Guaranteed: another wording, another line and another salt change nothing. With the file's name in front it is unique in a project,
 * but for the same fault that stands in a file twice.
 */
import { createHash } from 'node:crypto';
import type { DiagnosticCode, DiagnosticParams } from '../model/diagnostic-params.ts';

/** Parameters that say how things are around the fault; it stays the same fault when they change. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['importChain', 'names', 'butTests', 'nearMiss', 'id', 'reason']);

const DIGITS = 16;

/** @example fingerprintOf('capture-written', { name: 'count', functionName: 'save' }) // "5d1f0c7e9b3a4c21" */
export function fingerprintOf<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C]): string {
  const text = JSON.stringify([code, params], (key, value: unknown) => (CIRCUMSTANCES.has(key) ? undefined : sorted(value)));
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
