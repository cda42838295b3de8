/** What the invariants want to know of a syntax tree. */
import type { File, Node } from '@babel/types';
import { traverseFast } from '@babel/types';
import type { BabelNode } from './babels.ts';

/** Where comments and positions hang; comments are shared between their neighbours by design. */
const besideTheTree = new Set(['loc', 'extra', 'errors', 'tokens', 'comments', 'leadingComments', 'trailingComments', 'innerComments']);

/**
 * Finds a node that hangs in two places: a later plugin that changes it in one would change it in the other.
 *
 * @returns what and where it is; null where every node has its own place
 */
export function sharedNode(root: BabelNode): string | null {
  const places = new Map<object, string>();
  const visit = (value: unknown, place: string): string | null => {
    if (typeof value !== 'object' || value === null) return null;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const shared = visit(item, `${place}[${index}]`);
        if (shared !== null) return shared;
      }
      return null;
    }
    if (!('type' in value) || typeof value.type !== 'string') return null;
    const known = places.get(value);
    if (known !== undefined) return `${value.type} at ${known} and at ${place}`;
    places.set(value, place);
    for (const [key, child] of Object.entries(value)) {
      if (besideTheTree.has(key)) continue;
      const shared = visit(child, `${place}.${key}`);
      if (shared !== null) return shared;
    }
    return null;
  };
  return visit(root, '');
}

/** The ids in calls of `registerServerReference`, under whatever local name. */
export function registeredIds(file: File): readonly string[] {
  return stringArguments(file, 'registerServerReference', 1);
}

/** The ids in calls of `createServerReference`, under whatever local name. */
export function stubIds(file: File): readonly string[] {
  return stringArguments(file, 'createServerReference', 0);
}

function stringArguments(file: File, importedName: string, position: number): readonly string[] {
  const locals = new Set<string>();
  const found: string[] = [];
  traverseFast(file, (node: Node) => {
    if (node.type !== 'ImportSpecifier') return;
    const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
    if (name === importedName) locals.add(node.local.name);
  });
  traverseFast(file, (node: Node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || !locals.has(node.callee.name)) return;
    const argument = node.arguments[position];
    if (argument?.type === 'StringLiteral') found.push(argument.value);
  });
  return found;
}
