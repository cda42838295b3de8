/** The files of a tree that can get a Server Function by importing, straight or through others that export it again. */
import { MAY_CALL } from '../../scopes/import-sites.ts';
import { readImporter } from './importer.ts';
import type { Importer, Surroundings } from './importer.ts';
import type { ProjectResolver } from '../resolving/resolve.ts';
import type { ImportIndex, Scan } from '../tree/scan.ts';
import type { Problem } from '../tree/walk.ts';

interface ImportersContext {
  readonly resolver: ProjectResolver;
  /** Gets every file that others import from, and those files. */
  readonly imported: Map<string, Set<string>>;
  readonly onProblem: (problem: Problem) => void;
}

/** Parses the files that name a module of Server Functions, then those that name one of them which exports it again, and so on. */
export function findImporters(scan: Scan, index: ImportIndex, { resolver, imported, onProblem }: ImportersContext): Map<string, Importer> {
  const importers = new Map<string, Importer>();
  /** Under which names other files can get Server Functions from a file. */
  const namesOf = new Map<string, ReadonlySet<string>>(
    scan.modules.map(({ file, functions }) => [file, new Set(functions.flatMap(({ importedAs }) => importedAs))]),
  );
  const wanted = new Set<string>();
  let fresh = [...namesOf].flatMap(([file, names]) => (names.size === 0 ? [] : [file]));
  while (fresh.length > 0) {
    for (const file of fresh) wanted.add(file);
    const next: string[] = [];
    for (const [file, targets] of filesNaming(fresh, wanted, index, resolver)) {
      const isTarget = (specifier: string): boolean => resolver.resolve(specifier, file).some((target) => targets.includes(target));
      const names = targets.flatMap((target) => [...(namesOf.get(target) ?? [])]);
      const importer =
        importers.get(file) ??
        readImporter(
          file,
          (code) => mayUse(code, names, isTarget),
          () => surroundingsOf(file, resolver),
          onProblem,
        );
      for (const target of importer === null ? targets : targets.filter((one) => imports(importer, one, resolver)))
        imported.set(target, (imported.get(target) ?? new Set()).add(file));
      if (importer === null) continue;
      importers.set(file, importer);
      const known = namesOf.get(file);
      const all = new Set([
        ...(known ?? []),
        ...importer.handedOn((specifier) => resolver.resolve(specifier, file).flatMap((target) => [...(namesOf.get(target) ?? [])])),
      ]);
      // A file that hands on more than was known before is asked for once more.
      if (all.size > (known?.size ?? 0)) next.push(file);
      namesOf.set(file, all);
    }
    fresh = [...new Set(next)];
  }
  return importers;
}

/** Not in a comment alone, of which the text tells nothing. A file that cannot be parsed counts as importing what its text names. */
function imports({ file, loads, records }: Importer, target: string, resolver: ProjectResolver): boolean {
  return loads === null || [...loads, ...records.map(({ specifier }) => specifier)].some((specifier) => resolver.resolve(specifier, file).includes(target));
}

function surroundingsOf(file: string, resolver: ProjectResolver): Surroundings {
  return { keepsImports: resolver.keepsImports(file), leadsInto: (specifier) => resolver.resolve(specifier, file).length > 0 };
}

/** A look at the text: is any of the names in it that it can get from there, or may it get all of them at once? */
function mayUse(code: string, names: readonly string[], leadsThere: (specifier: string) => boolean): boolean {
  return (
    names.some((name) => name === 'default' || code.includes(name)) ||
    MAY_CALL.test(code) ||
    [...code.matchAll(STAR)].some(([, specifier]) => specifier === undefined || leadsThere(specifier))
  );
}

/** `* as React from 'react'`, `* from './a'`; without the specifier where comments are in between. */
const STAR = /\*\s*(?:as\b|from\b)(?:(?:\s*[\w$]+\s+from)?\s*["']([^"'\n]+)["'])?/g;

/** The files with imports that lead to `wanted`, and where those lead; `fresh` are the wanted ones that have not been looked for yet. */
export function* filesNaming(
  fresh: readonly string[],
  wanted: ReadonlySet<string>,
  { files, specifiers, edges }: ImportIndex,
  resolver: ProjectResolver,
): Generator<readonly [string, readonly string[]]> {
  const mayLead = specifiers.map(resolver.mayLeadTo(fresh));
  for (const [position, numbers] of edges.entries()) {
    const file = files[position] ?? '';
    const targets = numbers.flatMap((number) => (mayLead[number] === true ? resolver.resolve(specifiers[number] ?? '', file) : []));
    if (targets.some((target) => wanted.has(target))) yield [file, targets.filter((target) => wanted.has(target))];
  }
}
