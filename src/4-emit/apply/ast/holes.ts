/** Puts the author's nodes into the holes of snippets. */
import type * as t from '@babel/types';
import { childOf } from '../../../syntax/children.ts';
import type { Hole } from '../../edits.ts';
import type { BabelTools } from './tools.ts';
import { fault } from '../../../diagnostics/fault.ts';

/** What stands in the place of a hole. */
export type HoleFiller = (hole: Hole) => t.Node;

/** A copy that is made when all edits are done: until then an empty statement keeps its place. */
interface PendingCopy {
  readonly of: t.Node;
  readonly place: t.Node;
}

/** What is done when all edits are: until then everything is what and where it was found. */
export interface Pending {
  readonly copies: PendingCopy[];
  /** Declarations and expressions that become expressions, `true` for those that lose their names. */
  readonly functions: Map<t.Node, boolean>;
}

/** @param pending Takes what is still to be done. */
export function holeFiller({ copies, functions }: Pending, { types }: BabelTools): HoleFiller {
  return ({ node, as }) => {
    switch (as.kind) {
      case 'method':
        return methodAsFunction(node, as.name, types);
      case 'function':
        functions.set(node, as.anonymous);
        return node;
      case 'copy': {
        const place: t.EmptyStatement = { type: 'EmptyStatement' };
        copies.push({ of: node, place });
        return place;
      }
      default:
        return node;
    }
  };
}

/** The copies come last, now that what they copy has been edited. */
export function finish({ copies, functions }: Pending, { types }: BabelTools): void {
  for (const [node, anonymous] of functions) becomeExpression(node, anonymous);
  for (const { of, place } of copies) Object.assign(place, types.cloneNode(of, true));
}

/** The node stays the same one, so that what Babel knows of the function and of all that is in it still holds. */
function becomeExpression(node: t.Node, anonymous: boolean): void {
  if (anonymous && 'id' in node) node.id = null;
  if (node.type !== 'FunctionDeclaration') return;
  // Those belong to the place that it had.
  node.trailingComments = null;
  Object.assign(node, { type: 'FunctionExpression' });
}

/** `{ async name() {…} }.name` */
function methodAsFunction(node: t.Node, name: string, types: typeof t): t.Node {
  if (node.type !== 'ObjectMethod' && node.type !== 'ClassMethod') fault(`A ${node.type} is no method.`);
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
