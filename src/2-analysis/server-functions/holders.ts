/** The variables that certainly hold a Server Function wherever it has been made. */
import type * as t from '@babel/types';
import type { DirectiveSite } from '../directives/find.ts';
import { isTransparent, unwrap } from '../../syntax/nodes.ts';

/**
 * @param namingCalls Calls of a bundler that name a function, and give it back.
 * @returns the identifiers that are declared or assigned to
 *
 * @example
 * const again = isAdmin ? async () => { 'use server'; … again … } : null;      // again
 * function make(again = async () => { 'use server'; … again … }) {}            // again
 * first = last = async () => { 'use server'; … first … last … };               // last, first
 */
export function holdersOf({ function: node, ancestors }: DirectiveSite, namingCalls: ReadonlySet<t.Node>): t.Identifier[] {
  const holders: t.Identifier[] = [];
  let value: t.Node = node;
  for (let depth = ancestors.length - 1; depth >= 0; depth--) {
    const parent = ancestors[depth];
    if (parent === undefined) break;
    const target = targetOf(parent, value);
    if (target?.type === 'Identifier') holders.push(target);
    if (target === null ? !handsOn(parent, value) && !namingCalls.has(parent) : parent.type !== 'AssignmentExpression') break;
    value = parent;
  }
  return holders;
}

/** Is what the expression gives, where `value` has been made, that value? */
function handsOn(parent: t.Node, value: t.Node): boolean {
  switch (parent.type) {
    case 'ConditionalExpression':
      return parent.test !== value;
    case 'LogicalExpression':
      return parent.right === value || parent.operator !== '&&';
    case 'SequenceExpression':
      return parent.expressions.at(-1) === value;
    default:
      return isTransparent(parent);
  }
}

/** What is set to the value. */
function targetOf(parent: t.Node, value: t.Node): t.Node | null {
  if (parent.type === 'VariableDeclarator') return parent.init === value ? parent.id : null;
  const isAssigning = parent.type === 'AssignmentPattern' || (parent.type === 'AssignmentExpression' && ASSIGNING.has(parent.operator));
  return isAssigning && parent.right === value ? unwrap(parent.left) : null;
}

const ASSIGNING: ReadonlySet<string> = new Set(['=', '??=', '||=', '&&=']);
