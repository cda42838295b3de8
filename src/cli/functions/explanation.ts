/**
 * Everything about one Server Function, as data: `explain` prints it, `explain --json` and `report` hand it on.
 *
 * A file is read, analysed and compiled once, however many of its functions are explained.
 */
import type * as t from '@babel/types';
import { sentNames, testedAlone } from '../../3-plan/captured-parts.ts';
import type { Capture, Diagnostic, PlannedFunction, RebuiltFunction, Span } from '../../model/index.ts';
import { examineModule } from '../../project/file/module.ts';
import type { ExamineOptions, ProjectFunction } from '../../project/file/module.ts';
import { unparsed } from '../../project/tree/scan.ts';
import { reasonOf } from '../../project/tree/walk.ts';
import type { Problem } from '../../project/tree/walk.ts';
import { usesIn } from '../../project/file/uses.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { isInside } from './refusals.ts';
import { outputsOf, shipped } from './shipped.ts';

export interface Explanation {
  /** The whole file. */
  readonly code: string;
  readonly captures: readonly ExplainedCapture[];
  /** Functions around it that are not sent, because the server builds them again. */
  readonly rebuilt: readonly RebuiltFunction[];
  /** What of the file's imports the function itself uses. */
  readonly imports: readonly UsedImport[];
  /** The statements that the client gets; null where it gets no code. */
  readonly client: string | null;
  /** Its file has the directive on top: client code that imports it gets stubs. */
  readonly isStubInClient: boolean;
  /** The statements of the server's module that name it, perhaps none; null where the file does not compile. */
  readonly server: string | null;
  /** What is wrong inside of the function. */
  readonly findings: readonly Diagnostic[];
}

export interface UsedImport {
  readonly specifier: string;
  /** Local names, in the order of the file. */
  readonly names: readonly string[];
}

export interface ExplainedCapture {
  readonly name: string;
  /** `user.id`: the parts that are sent. null for the whole value. */
  readonly parts: readonly string[] | null;
  /** `user.org`: parts of which only whether there is something is sent. */
  readonly tested: readonly string[];
  readonly declaredAt: Span;
  /** What is wrong with sending it: an error refuses it, a warning does not. */
  readonly fault: Diagnostic | null;
}

/** Client code comes to its file, and what defines Server Functions inline is not compiled for the client: there is no such client. */
export function isRefusedInClient({ client, isStubInClient }: Explanation, importChain: readonly string[] | null): boolean {
  return client === null && !isStubInClient && importChain !== null;
}

/** Explains the functions of one file; a problem where it has gone, or does not parse any more, since the tree was looked through. */
export function explainerOf(file: string, options: ExamineOptions): ((serverFunction: ProjectFunction) => Explanation) | Problem {
  const changed = (problem: Problem): Problem => ({ ...problem, reason: `it has changed meanwhile: ${problem.reason}` });
  let code: string;
  try {
    code = readRegularFile(file);
  } catch (error) {
    return changed({ path: file, reason: reasonOf(error) });
  }
  try {
    return explainerFor(file, code, options);
  } catch (error) {
    return changed(unparsed(file, error));
  }
}

/** @throws as `examineModule` does */
function explainerFor(file: string, code: string, options: ExamineOptions): (serverFunction: ProjectFunction) => Explanation {
  const { analysis, plan, diagnostics } = examineModule(file, code, options);
  const outputs = outputsOf(file, code, options);
  const importsInside = importsOf(analysis?.source.program ?? null);
  return ({ reference }) => {
    const planned = plan?.server.hoists.find((hoist) => hoist.reference.id === reference.id) ?? null;
    const findings = diagnostics.filter(({ span }) => isInside(span, reference.loc));
    const isExported = planned === null || planned.exported;
    const [client, server] = [isExported ? outputs('client') : null, outputs('server')];
    return {
      code,
      captures: (planned?.factory.captures ?? []).map((capture) => explainedCapture(capture, findings)),
      rebuilt: rebuiltAround(planned),
      imports: importsInside(reference.loc),
      // An empty stub says nothing.
      client: (client && shipped(reference.id, client)) || null,
      isStubInClient: analysis?.moduleDirective != null,
      server: server && shipped(reference.id, server),
      findings,
    };
  };
}

/** The imports of a module, by the part of it that uses them. */
function importsOf(program: t.Program | null): (part: Span) => UsedImport[] {
  if (program === null) return () => [];
  const uses = usesIn(program);
  const imports = program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' ? [{ specifier: statement.source.value, locals: statement.specifiers.map(({ local }) => local.name) }] : [],
  );
  return (part) =>
    imports
      .map(({ specifier, locals }) => ({ specifier, names: locals.filter((name) => uses.ofName(name).some(({ at }) => isInside({ start: at }, part))) }))
      .filter(({ names }) => names.length > 0);
}

function explainedCapture(capture: Capture, findings: readonly Diagnostic[]): ExplainedCapture {
  const { name, paths, tests, declaredAt } = capture;
  const isDeclaration = ({ span: { start } }: { readonly span: Span }): boolean =>
    start.line === declaredAt.start.line && start.column === declaredAt.start.column;
  return {
    name,
    parts: paths === null ? null : sentNames({ name, paths, tests: [] }),
    tested: paths === null ? [] : sentNames({ name, paths: [], tests: testedAlone({ paths, tests }) }),
    declaredAt,
    fault: findings.find(({ code, related }) => code.startsWith('capture-') && related.some(isDeclaration)) ?? null,
  };
}

function rebuiltAround(planned: PlannedFunction | null): RebuiltFunction[] {
  const rebuilt = planned?.factory.levels.flatMap((level) => level.rebuilt) ?? [];
  return rebuilt.filter(({ rebuild }) => rebuild.kind === 'alias' || rebuild.node !== planned?.function.node);
}
