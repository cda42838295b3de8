/**
 * `.bind(null, userId)` on a Server Function: what is bound travels in clear, and the client can change it.
 * Captured variables of an inline Server Function are encrypted; this is the other way to pass something along.
 */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import { forEachChild } from './children.ts';
import { spanOf, unwrap } from './syntax.ts';

/** Names of things that say who somebody is, or what they may do or pay. */
const IDENTITY =
  /^(?:(?:user|account|owner|author|customer|member|tenant|org|organi[sz]ation|company|team|session)_?id|user|role|roles|permissions?|scopes?|is_?admin|admin|price|amount|total|discount|balance|quota|plan)$/i;

/**
 * @param isServerFunction Does this name mean a Server Function here? By name alone: this is a warning.
 */
export function reportBoundInClear(program: t.Program, isServerFunction: (name: string) => boolean, report: Collector['report']): void {
  const visit = (node: t.Node): void => {
    if (node.type === 'CallExpression') {
      const functionName = boundFunction(node);
      if (functionName !== null && isServerFunction(functionName)) {
        for (const bound of node.arguments.slice(1)) {
          const argument = nameOf(bound);
          if (argument !== null && IDENTITY.test(argument.split('.').at(-1) ?? '')) report('bound-in-clear', { functionName, argument }, spanOf(bound));
        }
      }
    }
    forEachChild(node, visit);
  };
  visit(program);
}

/** `save` of `save.bind(…)`. */
function boundFunction({ callee }: t.CallExpression): string | null {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier' || callee.property.name !== 'bind') return null;
  const object = unwrap(callee.object);
  return object.type === 'Identifier' ? object.name : null;
}

/** `userId`, `session.user.id` as `session.user.id`. */
function nameOf(expression: t.Node): string | null {
  const node = unwrap(expression);
  if (node.type === 'Identifier') return node.name;
  if ((node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') || node.computed || node.property.type !== 'Identifier') return null;
  const object = nameOf(node.object);
  return object === null ? null : `${object}.${node.property.name}`;
}
