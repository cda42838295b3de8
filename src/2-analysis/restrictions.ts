/** What a Server Function may not use, because it means nothing where the function is called from: on the server, by a client. */
import type { Collector } from '../diagnostics/collector.ts';
import type { Candidate } from './captures.ts';
import { isOutside } from './captures.ts';
import { forEachChild, spanOf } from './syntax.ts';
import { secretLiteral } from './secrets.ts';
import type * as t from '@babel/types';

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
  reportSecrets(node, functionName, report);
}

/** Could evaluated text name a variable around the function? */
function hasEnclosingBindings(scope: Candidate['range']['outer']): boolean {
  return scope.bindings.size > 0 || (scope.parent !== null && hasEnclosingBindings(scope.parent));
}

function reportSecrets(node: t.Node, functionName: string | null, report: Collector['report']): void {
  const text = node.type === 'StringLiteral' ? node.value : node.type === 'TemplateElement' ? (node.value.cooked ?? null) : null;
  const looksLike = text === null ? null : secretLiteral(text);
  if (looksLike !== null) report('secret-literal', { functionName, looksLike }, spanOf(node));
  if (node.type === 'TemplateLiteral') for (const quasi of node.quasis) reportSecrets(quasi, functionName, report);
  forEachChild(node, (child) => reportSecrets(child, functionName, report));
}
