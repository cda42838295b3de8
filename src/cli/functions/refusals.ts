/** Why nothing of a function is compiled or sent: the errors in it, or else those of its file, or that client code imports the file. */
import type { Diagnostic, Span } from '../../model/index.ts';
import type { DiagnosticCode } from '../../model/index.ts';
import type { ProjectFunction } from '../../project/file/module.ts';
import { chainIntoClient } from '../../project/project-diagnostics.ts';
import type { Survey } from '../tree/survey.ts';

const IN_CLIENT: DiagnosticCode = 'client-module-defines-server-function';

/** @returns codes, each once; none for a function that is compiled. */
export function refusalsIn({ scan, references }: Survey): (serverFunction: ProjectFunction) => readonly string[] {
  const { index } = scan;
  const inClient = new Set(
    references === null || index === null
      ? []
      : scan.modules.filter((module) => chainIntoClient(module, { client: references.client, index }) !== null).map(({ file }) => file),
  );
  return (serverFunction) => {
    const own = refusalsOf(serverFunction, scan.diagnostics);
    return own.length === 0 && inClient.has(serverFunction.file) ? [IN_CLIENT] : own;
  };
}

function refusalsOf({ file, reference: { loc } }: ProjectFunction, diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ filename, severity }) => filename === file && severity === 'error');
  const own = errors.filter(({ span }) => isInside(span, loc));
  return [...new Set((own.length > 0 ? own : errors).map(({ code }) => code))];
}

/** Does it begin in there? */
export function isInside({ start }: Pick<Span, 'start'>, outer: Span): boolean {
  const after = start.line > outer.start.line || (start.line === outer.start.line && start.column >= outer.start.column);
  return after && (start.line < outer.end.line || (start.line === outer.end.line && start.column <= outer.end.column));
}
