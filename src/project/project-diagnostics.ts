/**
 * The diagnostics that no single file decides: what two files do to each other, and what no file does.
 *
 * These are only as good as the import index. Whatever might be a use counts as one: silence is better than a wrong warning.
 */
import { relative } from 'node:path';
import { moduleIdOf } from '../1-source/module-id.ts';
import { isTestFile } from '../files/test-files.ts';
import { createDiagnostic } from '../diagnostics/collector.ts';
import type { DiagnosticCode, DiagnosticParams } from '../diagnostics/catalogue/catalogue.ts';
import type { UnknownImport } from '../model/diagnostic-params.ts';
import type { DiagnosticPlace, SeverityOverrides } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../model/index.ts';
import type { ClientGraph } from './references/client-graph.ts';
import type { ProjectFunction, ProjectModule } from './file/module.ts';
import { nearMisses } from './resolving/near-misses.ts';
import { mayBeLoadedByPattern } from './references/patterns.ts';
import type { FoundReference, References } from './references/references.ts';
import type { ImportIndex, Scan } from './tree/scan.ts';

/** @returns the diagnostics in no particular order. */
export function projectDiagnostics(scan: Scan, index: ImportIndex, references: References, overrides: SeverityOverrides): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = <C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], place: Omit<DiagnosticPlace, 'overrides'>): void => {
    const diagnostic = createDiagnostic(code, params, { ...place, overrides });
    if (diagnostic !== null) found.push(diagnostic);
  };
  reportCollisions(scan.modules, report);
  const missed = nearMisses(index, references.resolver);
  const nearMissOf = (file: string): UnknownImport | null => {
    const found = missed(file);
    return found && { file: moduleIdOf(found.file, index.root), specifier: found.specifier };
  };
  for (const module of scan.modules) {
    reportInClient(module, { client: references.client, index }, report);
    const isTest = (file: string): boolean => isTestFile(relative(index.root, file));
    reportUses(module, { references, nearMissOf, isTest, isLoadedByPattern: mayBeLoadedByPattern(module.file, index, isTest) }, report);
  }
  for (const { file, functionName, argument, span } of references.clearBindings) report('bound-in-clear', { functionName, argument }, { filename: file, span });
  return found;
}

type Report = <C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], place: Omit<DiagnosticPlace, 'overrides'>) => void;

function named({ reference, module }: ProjectFunction): { name: string; module: string } {
  return { name: reference.name, module };
}

function reportCollisions(modules: readonly ProjectModule[], report: Report): void {
  const taken = new Map<string, ProjectFunction>();
  for (const second of modules.flatMap(({ functions }) => functions)) {
    const first = taken.get(second.reference.id);
    if (first === undefined) taken.set(second.reference.id, second);
    else if (first.file !== second.file) {
      report(
        'reference-id-collision',
        { id: second.reference.id, first: named(first), second: named(second) },
        {
          filename: second.file,
          span: second.reference.loc,
          related: [{ message: 'the other one is here', span: first.reference.loc, filename: first.file }],
        },
      );
    }
  }
}

interface Clients {
  readonly client: ClientGraph;
  readonly index: ImportIndex;
}

/**
 * A file that defines Server Functions inline cannot be compiled for the client, so client code cannot import it.
 *
 * @returns the files by which it does, this one last; null where none does, and of a file with 'use client', where the compiler says it.
 */
export function chainIntoClient({ file, directive }: ProjectModule, { client, index }: Clients): readonly string[] | null {
  return directive !== null || index.clientFiles.has(file) || !client.holds(file) ? null : client.chainTo(file);
}

function reportInClient(module: ProjectModule, clients: Clients, report: Report): void {
  const chain = chainIntoClient(module, clients);
  if (chain === null) return;
  const { file, functions } = module;
  const importChain = chain.map((at) => moduleIdOf(at, clients.index.root));
  for (const { reference } of functions) {
    report(
      'client-module-defines-server-function',
      { name: reference.functionName === '' ? null : reference.functionName, because: 'layer', importChain },
      { filename: file, span: reference.loc },
    );
  }
}

interface UsesContext {
  readonly references: References;
  readonly nearMissOf: (file: string) => UnknownImport | null;
  readonly isTest: (file: string) => boolean;
  /** Who uses the functions then is not to be seen. */
  readonly isLoadedByPattern: boolean;
}

/** What is left after the pages, components and handlers that became endpoints: functions that nothing uses. */
function reportUses(module: ProjectModule, { references, nearMissOf, isTest, isLoadedByPattern }: UsesContext, report: Report): void {
  const exposed = module.functions.filter((one) => isExposed(one, references));
  for (const one of exposed) {
    report(one.looksLike === 'handler' ? 'server-handler-exposed' : 'server-component-exposed', named(one), { filename: one.file, span: one.reference.loc });
  }
  if (isLoadedByPattern) return;
  if (module.directive !== null && exposed.length === 0 && isForServerOnly(module, { references, isTest })) {
    report('server-only-intended', { module: module.id, ...orNothing(nearMissOf(module.file)) }, { filename: module.file, span: module.directive });
    return;
  }
  for (const unused of module.functions) {
    const uses = exposed.includes(unused) ? null : references.of(unused).filter((use) => isUse(use, { references, isTest }));
    if (uses === null || uses.some(({ file }) => !isTest(file) || isTest(unused.file))) continue;
    report(
      'server-function-unreferenced',
      {
        ...named(unused),
        butTests: uses.length > 0,
        isInline: unused.reference.kind === 'inline' || unused.reference.kind === 'method',
        ...orNothing(nearMissOf(unused.file)),
      },
      { filename: unused.file, span: unused.reference.loc },
    );
  }
}

function orNothing(nearMiss: UnknownImport | null): { readonly nearMiss?: UnknownImport } {
  return nearMiss === null ? {} : { nearMiss };
}

/** No client calls the function: a framework loads it, or server code renders it. */
function isExposed(one: ProjectFunction, references: References): boolean {
  if (one.looksLike === null) return false;
  const uses = references.of(one);
  return (one.isEntry || uses.length > 0) && uses.every(({ how, fromClient }) => !fromClient && ['call', 'element', 'import', 're-export'].includes(how));
}

/** A file that exports it again uses it only if the tree does not say who imports that file, but for tests: then it may be an entry point. */
function isUse({ how, file }: FoundReference, { references, isTest }: Pick<UsesContext, 'references' | 'isTest'>): boolean {
  return how !== 're-export' || references.importersOf(file).every(isTest);
}

/** Some code uses it, and all that does runs on the server and just calls it. */
function isForServerOnly({ functions }: ProjectModule, { references, isTest }: Pick<UsesContext, 'references' | 'isTest'>): boolean {
  if (references.isBrowserApp) return false;
  const uses = functions.flatMap((serverFunction) => references.of(serverFunction)).filter((use) => isUse(use, { references, isTest }) && !isTest(use.file));
  return uses.length > 0 && uses.every(({ how, fromClient }) => how === 'call' && !fromClient);
}
