/** A file that imports Server Functions, read once: what it imports, and what it does with it. */
import { readFileSync } from 'node:fs';
import { parseSource } from '../../1-source/parse.ts';
import { reportBoundInClear } from '../../2-analysis/warnings/bound-in-clear.ts';
import { aboutFile } from '../../diagnostics/about-file.ts';
import type { Collector } from '../../diagnostics/collector.ts';
import type { Span } from '../../model/index.ts';
import { mayHoldDirective } from '../../2-analysis/directives/quick-look.ts';
import { recordOf } from '../../link/module-record.ts';
import type { ModuleRecord } from '../../link/module-record.ts';
import { importsOf, loadedSpecifiers } from '../file/imports.ts';
import type { ImportRecord } from '../file/imports.ts';
import { importsOfPage } from '../file/page-imports.ts';
import { unparsed } from '../tree/scan.ts';
import { usesIn } from '../file/uses.ts';
import type { Use } from '../file/uses.ts';
import { isSourceFile, reasonOf } from '../tree/walk.ts';
import type { Problem } from '../tree/walk.ts';

/** An identity that travels in clear with a Server Function of another file. */
export interface ClearBinding {
  readonly file: string;
  readonly functionName: string;
  readonly argument: string;
  readonly span: Span;
}

export interface Importer {
  /** Absolute. */
  readonly file: string;
  /** Those that lead to files of the tree. */
  readonly records: readonly ImportRecord[];
  /** The modules that it loads, those of types left out; null where it cannot be parsed. */
  readonly loads: readonly string[] | null;
  /** What it exports; null where it hands on nothing, and where it cannot be parsed. */
  readonly record: ModuleRecord | null;
  readonly usesOf: (local: string) => readonly Use[];
  /** What is bound in clear to any imported function, Server Function or not. */
  readonly clearBindings: readonly ClearBinding[];
  /** The file calls something like `useState`: components of the client do, and little else. */
  readonly callsHooks: boolean;
  /** The names under which it exports what other modules have, each of which may be there under several. */
  readonly handedOn: (namesIn: (specifier: string) => readonly string[]) => ReadonlySet<string>;
}

/** What is asked of the tree while a file is read. */
export interface Surroundings {
  /** Does an import of this file lead to a file of the tree? */
  readonly leadsInto: (specifier: string) => boolean;
  /** An import that no value uses is loaded all the same. */
  readonly keepsImports: boolean;
}

/**
 * Reads and parses a file; one that cannot be parsed is noted and imports nothing.
 *
 * @param mayMatter Looks at the text; a file that does not matter is not parsed, and the result is null.
 */
export function readImporter(
  file: string,
  mayMatter: (code: string) => boolean,
  surroundings: () => Surroundings,
  onProblem: (problem: Problem) => void,
): Importer | null {
  try {
    const code = readFileSync(file, 'utf8');
    return mayMatter(code) ? fromFacts(file, structuredClone(aboutFile(file, () => factsOf(file, code, surroundings())))) : null;
  } catch (error) {
    onProblem(error instanceof SyntaxError ? unparsed(file, error) : { path: file, reason: reasonOf(error) });
    return { file, records: [], loads: null, record: null, usesOf: () => [], clearBindings: [], callsHooks: false, handedOn: () => new Set() };
  }
}

interface Facts {
  readonly records: readonly ImportRecord[];
  readonly loads: readonly string[];
  readonly record: ModuleRecord | null;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly clearBindings: readonly ClearBinding[];
  readonly callsHooks: boolean;
}

/** Copies the facts: no closure of what stays may keep the syntax tree alive, and no name the text that it is a piece of. */
function fromFacts(file: string, { records, loads, record, uses, clearBindings, callsHooks }: Facts): Importer {
  const usesOf = (local: string): readonly Use[] => uses.get(local) ?? [];
  return {
    file,
    records,
    loads,
    record,
    usesOf,
    clearBindings,
    callsHooks,
    handedOn: (namesIn) =>
      new Set(
        records.flatMap(({ into, imported, specifier }) => {
          const exported = exportedAs(into, usesOf);
          const names = exported.length === 0 ? [] : namesIn(specifier);
          // A star hands on all but the default; any other export one, or all of them in one object.
          return names.length === 0 || (imported !== '*' && !names.includes(imported))
            ? []
            : exported.flatMap((name) => (name === '*' ? names.filter((one) => one !== 'default') : [name]));
        }),
      ),
  };
}

/** `*` for all that is behind it. */
function exportedAs(into: ImportRecord['into'], usesOf: (local: string) => readonly Use[]): readonly string[] {
  if (into.kind === 'export') return [into.exported];
  return into.kind === 'variable' ? usesOf(into.local).flatMap(({ how, detail }) => (how === 'export' && detail !== null ? [detail] : [])) : [];
}

function factsOf(file: string, code: string, surroundings: Surroundings): Facts {
  return isSourceFile(file) ? factsOfSource(file, code, surroundings) : factsOfPage(file, code, surroundings);
}

/** What it does with its imports is not told by its text. */
function factsOfPage(file: string, code: string, { leadsInto }: Surroundings): Facts {
  const records = importsOfPage(code).filter(({ specifier }) => leadsInto(specifier));
  return { records, uses: new Map(), clearBindings: [], callsHooks: false, loads: loadedSpecifiers(file, records, null), record: null };
}

function factsOfSource(file: string, code: string, { leadsInto, keepsImports }: Surroundings): Facts {
  const program = parseSource(code, file);
  const all = importsOf(program);
  const { ofName } = usesIn(program);
  const records = all.filter(({ into, specifier }) => into.kind !== 'nothing' && leadsInto(specifier));
  const locals = records.flatMap(({ into }) => (into.kind === 'variable' ? [into.local] : []));
  const clearBindings: ClearBinding[] = [];
  const report: Collector['report'] = (_code, params, span) => {
    if ('argument' in params && params.functionName !== null) clearBindings.push({ file, functionName: params.functionName, argument: params.argument, span });
  };
  if (code.includes('.bind')) reportBoundInClear(program, (name) => locals.includes(name), report);
  const uses = new Map(locals.map((local) => [local, ofName(local)]));
  const isOnTheWay = mayHoldDirective(code) || records.some(({ into }) => exportedAs(into, (local) => uses.get(local) ?? []).length > 0);
  return {
    records,
    uses,
    clearBindings,
    callsHooks: /\buse[A-Z]\w*\s*\(/.test(code),
    loads: loadedSpecifiers(file, all, keepsImports ? null : ofName),
    record: isOnTheWay ? recordOf(file, code, program) : null,
  };
}
