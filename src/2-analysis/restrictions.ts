/** What a Server Function may not use, because it means nothing where the function is called from: on the server, by a client. */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import type { Candidate } from './candidates.ts';
import { isOutside } from './scopes.ts';
import { forEachChild, spanOf } from './syntax.ts';
import { reportSecretLiterals } from './secrets.ts';

/** Reports `this`, `super`, `new.target`, foreign `arguments`, private names and direct `eval`, unless they belong to something inside the function. */
export function reportContext({ node, name: functionName, tree, range }: Candidate, report: Collector['report']): void {
  for (const { kind, node: at, owner } of tree.uses.slice(range.usesFrom, range.usesTo)) {
    const span = spanOf(at);
    const isOwn = owner?.node === node;
    if (kind !== 'eval' && owner !== null && !isOutside(owner, range) && !(isOwn && kind !== 'arguments')) continue;
    switch (kind) {
      case 'this':
        report('uses-this', { functionName }, span);
        break;
      case 'super':
        report('uses-super', { functionName }, span);
        break;
      case 'new.target':
        report('uses-new-target', { functionName }, span);
        break;
      case 'arguments':
        report('uses-enclosing-arguments', { functionName }, span);
        break;
      case 'private-name':
        report('uses-private-name', { functionName, privateName: at.type === 'PrivateName' ? `#${at.id.name}` : '#' }, span);
        break;
      case 'eval':
        if (hasEnclosingBindings(range.outer)) report('uses-direct-eval', { functionName }, span);
        break;
      default:
        kind satisfies never;
    }
  }
  reportSecretLiterals(node, functionName, report);
}

/** Could evaluated text name a variable around the function? */
function hasEnclosingBindings(scope: Candidate['range']['outer']): boolean {
  return scope.bindings.size > 0 || (scope.parent !== null && hasEnclosingBindings(scope.parent));
}

/**
 * The same for a function that a file-level module exports: around it is only the module, so scopes need not be resolved.
 *
 * @param node An async function, or what is inside it.
 */
export function reportExportedContext(node: t.Node, functionName: string, report: Collector['report'], owner: t.Node = node): void {
  if (node !== owner && (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression')) return;
  if (node.type === 'ObjectMethod' || node.type === 'ClassBody') return;
  if (node.type === 'ThisExpression' || (node.type === 'JSXIdentifier' && node.name === 'this')) report('uses-this', { functionName }, spanOf(node));
  if (node.type === 'MetaProperty' && node.meta.name === 'new') report('uses-new-target', { functionName }, spanOf(node));
  if (node.type === 'Identifier' && node.name === 'arguments' && owner.type === 'ArrowFunctionExpression') report('uses-enclosing-arguments', { functionName }, spanOf(node));
  forEachChild(node, (child) => reportExportedContext(child, functionName, report, owner));
}
