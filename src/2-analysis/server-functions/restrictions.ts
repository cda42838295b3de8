/** What a Server Function may not use, because it means nothing where the function is called from: on the server, by a client. */
import type { Collector } from '../../diagnostics/collector.ts';
import type { Candidate } from '../captures/candidates.ts';
import { isOutside } from '../../scopes/tree.ts';
import type { FunctionContents } from '../functions/contents.ts';
import { spanOf } from '../../syntax/nodes.ts';

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
}

/** Could evaluated text name a variable around the function? */
function hasEnclosingBindings(scope: Candidate['range']['outer']): boolean {
  return scope.bindings.size > 0 || (scope.parent !== null && hasEnclosingBindings(scope.parent));
}

/** The same for a function that a file-level module exports: around it is only the module, so its names need not be bound. */
export function reportExportedContext({ context }: FunctionContents, functionName: string, report: Collector['report']): void {
  for (const at of context) {
    const span = spanOf(at);
    if (at.type === 'MetaProperty') report('uses-new-target', { functionName }, span);
    else if (at.type === 'Identifier') report('uses-enclosing-arguments', { functionName }, span);
    else report('uses-this', { functionName }, span);
  }
}
