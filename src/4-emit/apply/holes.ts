/** Puts the author's nodes into the placeholders of parsed snippets. */
import type * as t from '@babel/types';
import { childOf, isNode } from '../../2-analysis/syntax.ts';
import type { Hole } from '../edits.ts';
import type { BabelTools } from './tools.ts';

const PLACEHOLDER = /^hole\$use\$server\$(\d+)$/;

export function placeholder(index: number): string {
  return `hole$use$server$${String(index)}`;
}

/** A copy that is made when all edits are done. */
export interface PendingCopy {
  readonly node: t.Node;
  readonly parent: t.Node;
  readonly key: string;
  readonly index: number | null;
}

/**
 * @param nodes Parsed snippets; changed in place.
 * @returns The copies that are still to be made.
 */
export function fillHoles(nodes: readonly t.Node[], holes: readonly Hole[], tools: BabelTools): PendingCopy[] {
  const copies: PendingCopy[] = [];
  const holeOf = (node: t.Node): Hole | undefined => {
    if (node.type !== 'Identifier') return undefined;
    const index = PLACEHOLDER.exec(node.name)?.[1];
    return index === undefined ? undefined : holes[Number(index)];
  };
  const put = (parent: t.Node, key: string, index: number | null, child: t.Node): void => {
    const found = holeOf(child);
    // A copied declaration takes the place of the statement that held its placeholder.
    const asStatement = child.type === 'ExpressionStatement' ? holeOf(child.expression) : undefined;
    if (found === undefined && !(asStatement?.as.kind === 'copy' && asStatement.node.type === 'FunctionDeclaration')) return visit(child);
    const filled = found ?? asStatement;
    if (filled === undefined) return;
    if (filled.as.kind === 'copy') copies.push({ node: filled.node, parent, key, index });
    else place(parent, key, index, filledWith(filled, tools));
  };
  const visit = (node: t.Node): void => {
    for (const key of Object.keys(node)) {
      const value = childOf(node, key);
      if (Array.isArray(value)) value.forEach((item, index) => isNode(item) && put(node, key, index, item));
      else if (isNode(value)) put(node, key, null, value);
    }
  };
  nodes.forEach(visit);
  return copies;
}

/** Makes the copies, now that what they copy has been edited. */
export function fillCopies(copies: readonly PendingCopy[], { types }: BabelTools): void {
  for (const { node, parent, key, index } of copies) place(parent, key, index, types.cloneNode(node, true));
}

function place(parent: t.Node, key: string, index: number | null, node: t.Node): void {
  if (index === null) Object.assign(parent, { [key]: node });
  else (childOf(parent, key) as t.Node[])[index] = node;
}

function filledWith({ node, as }: Hole, { types }: BabelTools): t.Node {
  switch (as.kind) {
    case 'method':
      return methodAsFunction(node, as.name, types);
    case 'function':
      return functionExpression(node, as.anonymous, types);
    default:
      return node;
  }
}

function functionExpression(node: t.Node, anonymous: boolean, types: typeof t): t.Node {
  if (node.type === 'FunctionDeclaration') {
    const { id, params, body, generator, async } = node;
    const expression = types.functionExpression(anonymous ? null : id, params, body, generator, async);
    return withTypes(expression, node);
  }
  if (anonymous && node.type === 'FunctionExpression') node.id = null;
  return node;
}

/** `{ async name() {…} }.name` */
function methodAsFunction(node: t.Node, name: string, types: typeof t): t.Node {
  if (node.type !== 'ObjectMethod' && node.type !== 'ClassMethod') throw new Error(`A ${node.type} is no method.`);
  const isName = types.isValidIdentifier(name, false) && name !== '__proto__';
  const key = (): t.Expression => (isName ? types.identifier(name) : types.stringLiteral(name));
  const params = node.params as t.ObjectMethod['params'];
  const method = withTypes(types.objectMethod('method', key(), params, node.body, name === '__proto__', node.generator, node.async), node);
  return types.memberExpression(types.objectExpression([method]), key(), !isName);
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
