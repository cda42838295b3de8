/** Why nothing of a function is compiled or sent: the errors in it, or else those of its file. */
import type { Diagnostic, Span } from '../../model/index.ts';
import type { ProjectFunction } from '../../project/file/module.ts';

/** @returns codes, each once; none for a function of a file that compiles. */
export function refusalsOf({ file, reference: { loc } }: ProjectFunction, diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ filename, severity }) => filename === file && severity === 'error');
  const own = errors.filter(({ span }) => isInside(span, loc));
  return [...new Set((own.length > 0 ? own : errors).map(({ code }) => code))];
}

/** Does it begin in there? */
export function isInside({ start }: Pick<Span, 'start'>, outer: Span): boolean {
  const after = start.line > outer.start.line || (start.line === outer.start.line && start.column >= outer.start.column);
  return after && (start.line < outer.end.line || (start.line === outer.end.line && start.column <= outer.end.column));
}
