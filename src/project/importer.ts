/** A file that imports Server Functions, read once: what it imports, and what it does with it. */
import { readFileSync } from 'node:fs';
import { parseSource } from '../1-source/parse.ts';
import { reportBoundInClear } from '../2-analysis/bound-in-clear.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { recordOf } from '../resolve/module-record.ts';
import type { ModuleRecord } from '../resolve/module-record.ts';
import { importsOf } from './imports.ts';
import type { ImportRecord } from './imports.ts';
import type { ClearBinding } from './references.ts';
import { unparsed } from './scan.ts';
import { usesIn } from './uses.ts';
import type { Use } from './uses.ts';
import { reasonOf } from './walk.ts';
import type { Problem } from './walk.ts';

export interface Importer {
  /** Absolute. */
  readonly file: string;
  readonly records: readonly ImportRecord[];
  /** What it exports; null where it cannot be parsed. */
  readonly record: ModuleRecord | null;
  readonly usesOf: (local: string) => readonly Use[];
  /** What is bound in clear to any imported function, Server Function or not. */
  readonly clearBindings: readonly ClearBinding[];
  /** Does it export anything of a module that `leadsThere`? */
  readonly handsOn: (leadsThere: (specifier: string) => boolean) => boolean;
}

/**
 * Reads and parses a file; one that cannot be parsed is noted and imports nothing.
 *
 * @param mayMatter Looks at the text; a file that does not matter is not parsed, and the result is null.
 */
export function readImporter(file: string, mayMatter: (code: string) => boolean, onProblem: (problem: Problem) => void): Importer | null {
  try {
    const code = readFileSync(file, 'utf8');
    return mayMatter(code) ? importerOf(file, code) : null;
  } catch (error) {
    onProblem(error instanceof SyntaxError ? unparsed(file, error) : { path: file, reason: reasonOf(error) });
    return { file, records: [], record: null, usesOf: () => [], clearBindings: [], handsOn: () => false };
  }
}

function importerOf(file: string, code: string): Importer {
  return fromFacts(file, factsOf(file, code));
}

interface Facts {
  readonly records: readonly ImportRecord[];
  readonly record: ModuleRecord;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly clearBindings: readonly ClearBinding[];
}

/** Apart from the syntax tree, which no closure of what stays may hold on to. */
function fromFacts(file: string, { records, record, uses, clearBindings }: Facts): Importer {
  const usesOf = (local: string): readonly Use[] => uses.get(local) ?? [];
  return {
    file, records, record, usesOf, clearBindings,
    handsOn: (leadsThere) =>
      records.some(({ into, specifier }) => (into.kind === 'export' || (into.kind === 'variable' && usesOf(into.local).some(({ how }) => how === 'export'))) && leadsThere(specifier)),
  };
}

function factsOf(file: string, code: string): Facts {
  const program = parseSource(code, file);
  const records = importsOf(program);
  const { ofName } = usesIn(program);
  const locals = records.flatMap(({ into }) => (into.kind === 'variable' ? [into.local] : []));
  const clearBindings: ClearBinding[] = [];
  const report: Collector['report'] = (_code, params, span) => {
    if ('argument' in params && params.functionName !== null) clearBindings.push({ file, functionName: params.functionName, argument: params.argument, span });
  };
  if (code.includes('.bind')) reportBoundInClear(program, (name) => locals.includes(name), report);
  return { records, record: recordOf(file, code, program), uses: new Map(locals.map((local) => [local, ofName(local)])), clearBindings };
}
