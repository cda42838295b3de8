/**
 * Names: the path by which people and ids know a Server Function, and the `name` that JavaScript gives it.
 *
 *     function Page() { async function save() {…} }           Page.save
 *     <form action={async () => {…}}> in Page                 Page.form.action
 *     const handlers = { remove: async () => {…} }            handlers.remove
 *     class Api { static async refresh() {…} }                Api.refresh
 *     const save = withAuth(async () => {…})                  save.withAuth
 *     const save = __name(async () => {…}, 'save')            save: a bundler's `keepNames`
 *     export default async () => {…}                          default
 *
 * A path never depends on positions, on an order or on the number of functions.
 */
import type * as t from '@babel/types';
import type { FunctionNode, Signature } from '../../model/index.ts';
import { forEachChild, partsOutside } from '../../syntax/children.ts';
import { isFunction, jsxName, memberName, patternIdentifiers, staticKey, unwrap, withoutWrappers } from '../../syntax/nodes.ts';

/**
 * @param node The Server Function.
 * @param ancestors From the program down to its parent.
 * @param keptName What a bundler's call names it, which is no wrapper.
 * @returns The names around it, its own last.
 */
export function namePathOf(node: FunctionNode, ancestors: readonly t.Node[], keptName: string | null = null): string[] {
  const chain = [...ancestors, node];
  const path: string[] = [];
  /** Length of the path at the innermost function around `node`: what comes after it names `node` itself. */
  let enclosing = 0;
  for (const [index, at] of chain.entries()) {
    path.push(...segmentsOf(at, chain[index + 1], chain[index - 1], keptName === null ? node : null));
    if (at !== node && isFunction(at)) enclosing = path.length;
  }
  if (path.length === enclosing) path.push(keptName === null || keptName === '' ? 'anonymous' : keptName);
  return path.map(wellFormed);
}

/** The path is exported, and no export is named by half of a surrogate pair. */
function wellFormed(name: string): string {
  return name.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** What `at` adds to the path of `target`, which stands in it and may be wrapped; `inner` is the next node on the way down. */
function segmentsOf(at: t.Node, inner: t.Node | undefined, parent: t.Node | undefined, target: FunctionNode | null): string[] {
  switch (at.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [at.id?.name ?? 'default'];
    case 'FunctionExpression':
    case 'ClassExpression':
      return at.id && !isNamedBy(parent, at) ? [at.id.name] : [];
    case 'VariableDeclarator':
      return inner === at.init ? patternName(at.id) : [];
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return inner === at.right ? patternName(at.left) : [];
    case 'ObjectProperty':
      return inner === at.value && parent?.type !== 'ObjectPattern' ? [staticKey(at) ?? 'computed'] : [];
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return [staticKey(at) ?? 'computed'];
    case 'JSXAttribute':
      return [...(parent?.type === 'JSXOpeningElement' ? [jsxName(parent.name)] : []), jsxName(at.name)];
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      // `withAuth(async () => …)`: a wrapper names what it wraps, not what is defined deeper in.
      return inner !== undefined && inner !== at.callee && unwrap(inner) === target ? patternName(at.callee) : [];
    case 'ExportDefaultDeclaration':
      return at.declaration.type === 'FunctionDeclaration' || at.declaration.type === 'ClassDeclaration' ? [] : ['default'];
    default:
      return [];
  }
}

/** Does the context already name this function or class expression? */
function isNamedBy(parent: t.Node | undefined, node: t.Node): boolean {
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && parent.init === node;
    case 'ObjectProperty':
    case 'ClassProperty':
      return parent.value === node;
    default:
      return false;
  }
}

function patternName(node: t.Node): string[] {
  const target = unwrap(node);
  if (target.type === 'Identifier') return [target.name];
  if (target.type !== 'MemberExpression' && target.type !== 'OptionalMemberExpression') return [];
  const name = memberName(target);
  return name === null ? [] : [name];
}

function nameOfTarget(target: t.Node): string {
  const variable = unwrap(target);
  return variable.type === 'Identifier' ? variable.name : '';
}

/**
 * `fn.name` as JavaScript gives it (https://tc39.es/ecma262/#sec-runtime-semantics-namedevaluation).
 * Types and parentheses are looked through, as after their removal.
 *
 * @returns null when a computed key decides it at run time.
 */
export function functionNameOf(node: FunctionNode, ancestors: readonly t.Node[]): string | null {
  if ('key' in node) return staticKey(node);
  if ('id' in node && node.id) return node.id.name;
  if (node.type === 'FunctionDeclaration') return 'default';
  const { value, depth } = withoutWrappers(node, ancestors);
  const parent = ancestors[depth];
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === value && parent.id.type === 'Identifier' ? parent.id.name : '';
    case 'AssignmentExpression':
      return parent.right === value && /^(?:\|\||&&|\?\?)?=$/.test(parent.operator) ? nameOfTarget(parent.left) : '';
    case 'AssignmentPattern':
      return parent.right === value ? nameOfTarget(parent.left) : '';
    case 'ObjectProperty':
      // `{ __proto__: … }` sets the prototype and names nothing.
      return parent.value !== value ? '' : !parent.computed && staticKey(parent) === '__proto__' ? '' : staticKey(parent);
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return parent.value === value ? staticKey(parent) : '';
    case 'JSXExpressionContainer': {
      // JSX becomes `{ action: async () => … }`.
      const attribute = ancestors[depth - 1];
      return attribute?.type === 'JSXAttribute' ? jsxName(attribute.name) : '';
    }
    case 'ExportDefaultDeclaration':
      return 'default';
    default:
      return '';
  }
}

/**
 * The parameters as the user reads them, and `fn.length`.
 *
 * @param namesArguments False spares a walk: the function holds no `arguments` and no `eval`.
 */
export function signatureOf(node: FunctionNode, namesArguments = true): Signature {
  const params = node.params.filter((param) => !(param.type === 'Identifier' && param.name === 'this'));
  const optional = params.findIndex((param) => param.type === 'AssignmentPattern' || param.type === 'RestElement');
  return {
    params: params.map(describeParameter),
    length: optional === -1 ? params.length : optional,
    generator: node.generator === true,
    argumentCount: params.at(-1)?.type === 'RestElement' || (namesArguments && usesAllArguments(node)) ? null : params.length,
  };
}

/** Can the function see arguments that it has no parameter for? Arrow functions cannot. */
function usesAllArguments(owner: FunctionNode): boolean {
  if (owner.type === 'ArrowFunctionExpression') return false;
  const sees = (node: t.Node): boolean => {
    if (node.type === 'Identifier') return node.name === 'arguments' || node.name === 'eval';
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') return false;
    if (node.type === 'ObjectMethod' || node.type === 'ClassMethod') return partsOutside(node).some(sees);
    let found = false;
    forEachChild(node, (child) => {
      found ||= sees(child);
    });
    return found;
  };
  return [...owner.params, owner.body].some(sees);
}

/** `id`, `draft?`, `...rest`, `{ id, title }`, `[first]`. */
function describeParameter(param: t.Node): string {
  switch (param.type) {
    case 'Identifier':
      return param.optional === true ? `${param.name}?` : param.name;
    case 'AssignmentPattern':
      return `${describeParameter(param.left)}?`;
    case 'RestElement':
      return `...${describeParameter(param.argument)}`;
    case 'ObjectPattern':
      return `{ ${patternIdentifiers(param)
        .map(({ name }) => name)
        .join(', ')} }`;
    case 'ArrayPattern':
      return `[${patternIdentifiers(param)
        .map(({ name }) => name)
        .join(', ')}]`;
    default:
      return '?';
  }
}
