/**
 * The exports of a file-level module, each as one `ModuleExport` or as a diagnostic; types are left alone.
 *
 *     export async function a() {}            function-declaration
 *     export const b = async () => {};        variable, certainly a function
 *     export const c = withAuth(a);           variable, checked when the module loads
 *     export { a as d };                      a again, under another name: an id of its own
 *     export { e } from './e';                re-export
 *     export * as g from './g';               none of these, nor a namespace that was imported: see namespaces.ts
 *     export class F {}                       export-not-a-function
 */
import type * as t from '@babel/types';
import { asyncLookOf } from '../functions/async-look.ts';
import type { Collector } from '../../diagnostics/collector.ts';
import type { Changes, ExportName, ModuleExport, RelatedSpan, Signature } from '../../model/index.ts';
import { digestOf } from '../../syntax/digest.ts';
import { verdictOf, verdictOfBinding } from './exported-values.ts';
import type { ModuleValues, Verdict } from './exported-values.ts';
import type { ModuleBinding } from '../../syntax/module-bindings.ts';
import { exportsOf, importedNamespaceOf } from '../../syntax/module-exports.ts';
import { signatureOf } from '../functions/name-path.ts';
import { isPossible, reExport, starExports } from './re-exports.ts';
import type { OtherModules } from './re-exports.ts';
import { reportExportedContext } from '../server-functions/restrictions.ts';
import { reportSecretLiterals } from '../warnings/secrets.ts';
import type { ContentsOf } from '../functions/contents.ts';
import { isFunction, spanOf, unwrap } from '../../syntax/nodes.ts';
import type { IsSettled, WritesTo } from '../../scopes/writes.ts';

export interface ExportsContext extends ModuleValues {
  readonly writesTo: WritesTo;
  readonly isSettled: IsSettled;
  readonly report: Collector['report'];
  readonly contentsOf: ContentsOf;
  readonly others: OtherModules | null;
}

/** Nothing is known of the parameters of what a call returns. */
const UNKNOWN_SIGNATURE: Signature = { params: [], length: 0, generator: false, argumentCount: null };

export function analyseExports(program: t.Program, context: ExportsContext): ModuleExport[] {
  return exportsOf(program).flatMap((written) => {
    switch (written.kind) {
      case 'local':
      case 'default':
        if (importedNamespaceOf(written, context.bindings, context.isSettled) !== null) return [];
        return written.kind === 'local' ? localExport(written.local, written.exported, written.place, context) : defaultExport(written.statement, context);
      case 'indirect':
        return written.imported === '*' ? [] : reExport(written, context);
      case 'star':
        return starExports(written, program, context);
      case 'type':
      case 'type-star':
        return [];
      default:
        return written satisfies never;
    }
  });
}

/** An export of a module-level name: declared with `export`, in a list, or as `export default name`. */
function localExport(localName: string, exportName: string, place: t.Node, context: ExportsContext): ModuleExport[] {
  const binding = context.bindings.get(localName);
  if (binding === undefined || binding.kind === 'type') return [];
  if (binding.kind === 'alias') {
    const value = { kind: 'alias', means: binding.means } as const;
    context.report('export-not-a-function', { exportName, localName, value }, spanOf(place), declarationOf(localName, binding));
    return [];
  }
  const verdict = verdictOfBinding(localName, binding, context);
  if (isRefused(verdict, exportName, localName, place, declarationOf(localName, binding), context)) return [];
  const common = {
    exportName: exportName as ExportName,
    loc: spanOf(declaringNode(binding) ?? place),
    ...describe(verdict, declaringNode(binding) ?? place, context.contentsOf),
  };
  switch (binding.kind) {
    case 'function':
      return [{ ...common, kind: 'file-level', form: 'function-declaration', localName, changes: changesOf(localName, binding, context) }];
    case 'variable': {
      const certainty = verdict.kind === 'async-function' ? 'async-function' : 'unknown';
      return [{ ...common, form: 'variable', localName, statement: binding.statement, certainty, changes: changesOf(localName, binding, context) }];
    }
    case 'import': {
      const isRefused = binding.imported === 'name' && !isPossible(binding.importedName, binding.statement.source.value, exportName, place, context);
      return isRefused ? [] : [{ ...common, kind: 're-export', form: 'imported', localName }];
    }
    default:
      return [];
  }
}

function defaultExport(statement: t.ExportDefaultDeclaration, context: ExportsContext): ModuleExport[] {
  const { declaration } = statement;
  const value = unwrap(declaration);
  if (value.type === 'Identifier') {
    const binding = context.bindings.get(value.name);
    // What a name holds at this moment stays the default export, however the name is written to later.
    const isFixed = binding !== undefined && (binding.kind === 'variable' ? binding.constant : context.isSettled(value.name));
    if (isFixed) return localExport(value.name, 'default', statement, context);
  }
  if (declaration.type === 'FunctionDeclaration' && declaration.id) return localExport(declaration.id.name, 'default', declaration.id, context);
  const verdict = verdictOf(declaration, context);
  if (isRefused(verdict, 'default', null, declaration, [], context)) return [];
  const common = { exportName: 'default' as ExportName, loc: spanOf(declaration), ...describe(verdict, declaration, context.contentsOf) };
  if (declaration.type === 'FunctionDeclaration') return [{ ...common, kind: 'file-level', form: 'anonymous-default-function', node: declaration }];
  if (!isExpression(declaration)) return [];
  const anonymousFunction = value.type === 'ArrowFunctionExpression' || (value.type === 'FunctionExpression' && !value.id);
  const certainty = verdict.kind === 'async-function' ? 'async-function' : 'unknown';
  return [{ ...common, form: 'default-expression', statement, expression: declaration, certainty, anonymousFunction }];
}

/** Declarations behind `export default` have been dealt with; what is left is an expression. */
function isExpression(node: t.ExportDefaultDeclaration['declaration']): node is t.Expression {
  return !/Declaration$|^TSDeclare/.test(node.type);
}

/** Signature, digest and kind of the export: those of its function where that is known. */
function describe(verdict: Verdict, place: t.Node, contentsOf: ContentsOf): Pick<ModuleExport, 'signature' | 'digest' | 'kind'> {
  const node = verdict.kind === 'async-function' ? verdict.node : null;
  return {
    signature: node !== null && isFunction(node) ? signatureOf(node, contentsOf(node).namesArguments) : UNKNOWN_SIGNATURE,
    digest: node === null ? digestOf(place) : contentsOf(node).digest,
    kind: node === null ? 'wrapped' : 'file-level',
  };
}

/** Reports an export that certainly is no async function. @returns true when it did. */
function isRefused(
  verdict: Verdict,
  exportName: string,
  localName: string | null,
  place: t.Node,
  related: readonly RelatedSpan[],
  context: ExportsContext,
): boolean {
  const { report } = context;
  const span = spanOf(place);
  switch (verdict.kind) {
    case 'sync-function':
      report('function-not-async', { site: 'export', exportName, localName, ...asyncLookOf(verdict.node) }, span, related);
      return true;
    case 'sync-generator':
      report('function-is-generator', { site: 'export', exportName, localName }, span, related);
      return true;
    case 'not-a-function':
      report('export-not-a-function', { exportName, localName, value: verdict.value }, span, related);
      return true;
    case 'async-function':
      reportMisuse(verdict.node, localName ?? exportName, context);
      return false;
    case 'several':
      for (const node of verdict.nodes) reportMisuse(node, localName ?? exportName, context);
      return false;
    default:
      return false;
  }
}

function reportMisuse(node: t.Node, name: string, { report, contentsOf }: ExportsContext): void {
  reportExportedContext(contentsOf(node), name, report);
  reportSecretLiterals(contentsOf(node), name, report);
}

function changesOf(name: string, binding: Extract<ModuleBinding, { readonly kind: 'function' | 'variable' }>, { writesTo }: ExportsContext): Changes {
  const writes = binding.kind === 'variable' && binding.constant ? [] : writesTo(name);
  return { writes, declaredAgain: binding.kind === 'variable' ? binding.declaredAgain.map(({ statement }) => statement) : [] };
}

function declaringNode(binding: ModuleBinding): t.Node | null {
  switch (binding.kind) {
    case 'function':
      return binding.node;
    case 'variable':
      return binding.declarator;
    default:
      return null;
  }
}

/** Points to the declaration, where the export stands somewhere else. */
function declarationOf(localName: string, binding: ModuleBinding): RelatedSpan[] {
  const node = declaringNode(binding) ?? ('statement' in binding ? binding.statement : null);
  return node === null ? [] : [{ message: `\`${localName}\` is declared here`, span: spanOf(node) }];
}
