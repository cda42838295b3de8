/**
 * What the programs of a run were compiled to, a line for each: `17 0AP9oUrPDNcr`, the place in the sequence of the seed and a fingerprint.
 * Where a later compiler makes the same of a program, the verdict is the same, and `--since` spares it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledProgram } from '../harness/compile-program.ts';

/** By the place of the program. */
export type Outputs = ReadonlyMap<number, string>;

export function fingerprintOf({ server, client }: CompiledProgram): string {
  const outcomes = [server, client].map((layer) =>
    Array.from(layer, ([path, outcome]) =>
      outcome.kind === 'compiled' ? [path, outcome.code, outcome.references, outcome.diagnostics] : [path, outcome.message],
    ),
  );
  return createHash('sha256').update(JSON.stringify(outcomes)).digest('base64url').slice(0, 12);
}

export function writeOutputs(folder: string, { seed, from }: { readonly seed: number; readonly from: number }, outputs: Outputs): void {
  writeFileSync(join(folder, `${prefixOf(seed)}${from}.txt`), Array.from(outputs, ([place, fingerprint]) => `${place} ${fingerprint}\n`).join(''));
}

/** Those of `count` programs from `from`, whatever the parts of the run were that wrote them. @throws where the folder has none of the seed */
export function readOutputs(folder: string, { seed, from, count }: { readonly seed: number; readonly from: number; readonly count: number }): Outputs {
  const lines = outputFiles(folder, seed).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const outputs = lines.map((line) => line.split(' ')).map(([place, fingerprint = '']) => [Number(place), fingerprint] as const);
  return new Map(outputs.filter(([place, fingerprint]) => fingerprint !== '' && place >= from && place < from + count));
}

/** @throws where there are none */
export function outputFiles(folder: string, seed: number): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(prefixOf(seed))) : [];
  if (names.length === 0)
    throw new Error(`${folder} has no outputs of seed ${seed}. --since wants the folder that was the --out of a run with the same --seed.`);
  return names.map((name) => join(folder, name));
}

const prefixOf = (seed: number): string => `outputs-${seed}-from-`;
