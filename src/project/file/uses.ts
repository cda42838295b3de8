/**
 * How a module uses the variables that hold Server Functions.
 *
 *     <form action={save} />        { how: 'prop', detail: 'action of <form>' }
 *     await save(data)              { how: 'call' }
 *     <Page />                      { how: 'element' }
 *     save.bind(null, id)           { how: 'bind' }
 *     const { a } = { a: save }     { how: 'value' }: it is passed on, who knows where
 *     actions.save(data)            of the namespace `actions`: { how: 'call', member: 'save' }
 */
import type * as t from '@babel/types';
import { bindNames } from '../../scopes/walk.ts';
import { initialFunction } from '../../scopes/tree.ts';
import type { Binding } from '../../scopes/tree.ts';
import { forEachChild } from '../../syntax/children.ts';
import { exportsOf } from '../../syntax/module-exports.ts';
import { isFunction, isTransparent, jsxName, spanOf, unwrap } from '../../syntax/nodes.ts';
import type { Position } from '../../model/index.ts';

export interface Use {
  readonly at: Position;
  readonly how: 'call' | 'element' | 'prop' | 'bind' | 'value' | 'export';
  /** For a prop: which one of what; for an export: under which name. */
  readonly detail: string | null;
  /** The member of a namespace that is used; null when the variable itself is. */
  readonly member: string | null;
}

export interface ModuleUses {
  /** Uses of what is declared or imported at module level. */
  readonly ofName: (name: string) => readonly Use[];
  /** Uses of the variable that holds this function from its declaration on; null when no variable does. */
  readonly ofFunction: (node: t.Node) => readonly Use[] | null;
  /** What becomes of a value where it stands: `action={async () => …}` is a prop. */
  readonly ofPlace: (node: t.Node) => Use;
  /** Does the node stand outside of all functions? */
  readonly isAtModuleLevel: (node: t.Node) => boolean;
}

/** Finds the uses of all variables of a module; those inside the function that a variable holds do not count. */
export function usesIn(program: t.Program): ModuleUses {
  const tree = bindNames(program);
  const bindings = new Set<Binding>(tree.root.bindings.values());
  for (const { binding } of tree.references) if (binding !== null) bindings.add(binding);
  const byFunction = new Map<t.Node, Binding>();
  for (const binding of bindings) {
    const node = initialFunction(binding);
    if (node !== null && (binding.kind !== 'function-name' || !byFunction.has(node))) byFunction.set(node, binding);
  }
  const ancestry = ancestryOf(program);
  const exported = exportedLocals(program);
  const usesOf = (binding: Binding): Use[] => {
    const own = initialFunction(binding);
    return binding.references
      .filter(({ node }) => own === null || !isInside(node, own))
      .map(({ node }) => classify(node, ancestry(node)))
      .concat(binding.scope === tree.root ? (exported.get(binding.name) ?? []) : []);
  };
  return {
    ofName: (name) => {
      const binding = tree.root.bindings.get(name);
      return binding === undefined ? [] : usesOf(binding);
    },
    ofFunction: (node) => {
      const binding = byFunction.get(node);
      if (binding !== undefined) return usesOf(binding);
      return node.type === 'FunctionDeclaration' && node.id ? [] : null;
    },
    ofPlace: (node) => classify(node, ancestry(node)),
    isAtModuleLevel: (node) => !ancestry(node).some(isFunction),
  };
}

/** `export { save }`, `export { save as b }`, `export default save`. */
function exportedLocals(program: t.Program): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const written of exportsOf(program)) {
    if (written.kind !== 'local' || written.place.type !== 'ExportSpecifier') continue;
    const use: Use = { at: spanOf(written.place).start, how: 'export', detail: written.exported, member: null };
    found.set(written.local, [...(found.get(written.local) ?? []), use]);
  }
  return found;
}

function isInside(node: t.Node, outer: t.Node): boolean {
  return (
    typeof node.start === 'number' && typeof outer.start === 'number' && typeof outer.end === 'number' && node.start >= outer.start && node.start < outer.end
  );
}

/** The nodes around a node, the nearest first, types and parentheses left out: found by descending to where it stands. */
export function ancestryOf(program: t.Program): (node: t.Node) => readonly t.Node[] {
  return (node) => {
    const chain: t.Node[] = [];
    for (let at: t.Node | null = program; at !== null && at !== node; at = childAround(at, node)) if (!isTransparent(at)) chain.unshift(at);
    return chain;
  };
}

function childAround(parent: t.Node, node: t.Node): t.Node | null {
  let found: t.Node | null = null;
  forEachChild(parent, (child) => {
    if (found === null && (child === node || isAround(child, node))) found = child;
  });
  return found;
}

function isAround(outer: t.Node, { start, end }: t.Node): boolean {
  return (
    typeof outer.start === 'number' &&
    typeof outer.end === 'number' &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    outer.start <= start &&
    end <= outer.end
  );
}

function classify(node: t.Node, ancestors: readonly t.Node[]): Use {
  const at = spanOf(node).start;
  const [parent, around] = ancestors;
  const member = parent === undefined ? null : memberName(parent, node);
  if (member === 'bind' && around?.type === 'CallExpression') return { at, how: 'bind', detail: null, member: null };
  if (member !== null && parent !== undefined) return { ...classify(parent, ancestors.slice(1)), at, member };
  if ((parent?.type === 'CallExpression' || parent?.type === 'OptionalCallExpression') && unwrap(parent.callee) === node)
    return { at, how: 'call', detail: null, member: null };
  if (parent?.type === 'JSXExpressionContainer' && around?.type === 'JSXAttribute')
    return { at, how: 'prop', detail: propOf(around, ancestors[2]), member: null };
  if (parent?.type === 'JSXOpeningElement' || parent?.type === 'JSXClosingElement') return { at, how: 'element', detail: null, member: null };
  if (parent?.type === 'ExportDefaultDeclaration') return { at, how: 'export', detail: 'default', member: null };
  return { at, how: 'value', detail: null, member: null };
}

function memberName(parent: t.Node, object: t.Node): string | null {
  if ((parent.type !== 'MemberExpression' && parent.type !== 'OptionalMemberExpression') || unwrap(parent.object) !== object) return null;
  if (parent.property.type === 'Identifier' && !parent.computed) return parent.property.name;
  return parent.property.type === 'StringLiteral' ? parent.property.value : null;
}

function propOf(attribute: t.JSXAttribute, element: t.Node | undefined): string {
  const tag = element?.type === 'JSXOpeningElement' ? jsxName(element.name) : '';
  return `${jsxName(attribute.name)} of <${tag}>`;
}
