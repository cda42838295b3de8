/** Puts the author's nodes into the holes of snippets. */
import type * as t from '@babel/types';
import { childOf } from '../../2-analysis/children.ts';
import type { Hole } from '../edits.ts';
import type { BabelTools } from './tools.ts';

/** What stands in the place of a hole. */
export type HoleFiller = (hole: Hole) => t.Node;

/** A copy that is made when all edits are done: until then an empty statement keeps its place. */
export interface PendingCopy {
  readonly of: t.Node;
  readonly place: t.Node;
}

/** @param copies Takes the copies that are still to be made. */
export function holeFiller(copies: PendingCopy[], { types }: BabelTools): HoleFiller {
  return (hole) => {
    if (hole.as.kind !== 'copy') return filledWith(hole, types);
    const place: t.EmptyStatement = { type: 'EmptyStatement' };
    copies.push({ of: hole.node, place });
    return place;
  };
}

/** Makes the copies, now that what they copy has been edited. */
export function fillCopies(copies: readonly PendingCopy[], { types }: BabelTools): void {
  for (const { of, place } of copies) Object.assign(place, types.cloneNode(of, true));
}

function filledWith({ node, as }: Hole, types: typeof t): t.Node {
  switch (as.kind) {
    case 'method':
      return methodAsFunction(node, as.name, types);
    case 'function':
      return functionExpression(node, as.anonymous);
    default:
      return node;
  }
}

function functionExpression(node: t.Node, anonymous: boolean): t.Node {
  if (node.type === 'FunctionDeclaration') {
    const { id = null, params, body, generator, async } = node;
    return withTypes({ type: 'FunctionExpression', id: anonymous ? null : id, params, body, generator, async }, node);
  }
  if (anonymous && node.type === 'FunctionExpression') node.id = null;
  return node;
}

/** `{ async name() {…} }.name` */
function methodAsFunction(node: t.Node, name: string, types: typeof t): t.Node {
  if (node.type !== 'ObjectMethod' && node.type !== 'ClassMethod') throw new Error(`A ${node.type} is no method.`);
  const isName = types.isValidIdentifier(name, false) && name !== '__proto__';
  const key = (): t.Identifier | t.StringLiteral => (isName ? { type: 'Identifier', name } : { type: 'StringLiteral', value: name });
  const { params, body, generator, async } = node;
  const method = { type: 'ObjectMethod', kind: 'method', key: key(), params, body, computed: name === '__proto__', generator, async } as t.ObjectMethod;
  const object: t.ObjectExpression = { type: 'ObjectExpression', properties: [withTypes(method, node)] };
  return { type: 'MemberExpression', object, property: key(), computed: !isName } as t.MemberExpression;
}

/** Carries over what a builder does not take: types, positions, comments. */
function withTypes<N extends t.Node>(made: N, from: t.Node): N {
  const kept = ['loc', 'start', 'end', 'returnType', 'typeParameters', 'predicate', 'leadingComments', 'innerComments'];
  for (const key of kept) {
    const value = childOf(from, key);
    if (value !== undefined && value !== null) Object.assign(made, { [key]: value });
  }
  return made;
}
