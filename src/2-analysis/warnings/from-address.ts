/**
 * Values out of the page's address, which its visitor knows and may change anyway: no secrets, and nothing new to the client.
 *
 *     const { token } = await params;      async function Page({ params: { token } })      searchParams.get('token')
 *
 * By the names that frameworks give to an address's parts; a value that is looked up by them (`await find(params.id)`) is none of these.
 */
import type * as t from '@babel/types';
import { lookup } from '../../scopes/tree.ts';
import type { Binding } from '../../scopes/tree.ts';
import { isFunction, memberPath, staticKey, unwrap } from '../../syntax/nodes.ts';

const PARTS = new Set(['params', 'searchParams', 'routeParams', 'useParams', 'useSearchParams', 'useLoaderParams']);
/** What hands its argument on. */
const HANDS_ON = new Set(['use', 'String', 'Number', 'decodeURIComponent', 'encodeURIComponent', 'parse', 'safeParse', 'parseAsync', 'parseInt']);
const READS = new Set(['get', 'getAll', 'toString', 'trim', 'at', 'split', 'parse']);

/** Is this what frameworks call an address's parts? */
export function isPartOfAddress(name: string): boolean {
  return PARTS.has(name);
}

/** Aliases of aliases are followed so far. */
const DEPTH = 5;

/** Does what this variable holds stand in the address of the page? */
export function isBindingFromAddress(binding: Binding, depth = DEPTH): boolean {
  if (PARTS.has(binding.name)) return true;
  const { declaration, identifier } = binding;
  if (isFunction(declaration)) return declaration.params.some((param) => keysTo(param, identifier)?.some((key) => PARTS.has(key)) === true);
  if (declaration.type !== 'VariableDeclarator' || !declaration.init) return false;
  const keys = keysTo(declaration.id, identifier);
  return keys !== null && (keys.some((key) => PARTS.has(key)) || isFromAddress(declaration.init, binding, depth - 1));
}

/** @param around Any variable of the place: names in the expression are looked up from there. */
export function isFromAddress(expression: t.Node, around: Pick<Binding, 'scope'>, depth = DEPTH): boolean {
  const node = unwrap(expression);
  const inner = (part: t.Node): boolean => isFromAddress(part, around, depth);
  switch (node.type) {
    case 'Identifier': {
      if (PARTS.has(node.name)) return true;
      const binding = depth <= 0 ? null : lookup(around.scope, node.name);
      return binding !== null && isBindingFromAddress(binding, depth);
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return (!node.computed && node.property.type === 'Identifier' && PARTS.has(node.property.name)) || inner(node.object);
    case 'AwaitExpression':
      return inner(node.argument);
    case 'LogicalExpression':
      return inner(node.left);
    case 'ConditionalExpression':
      return inner(node.consequent) || inner(node.alternate);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return isCallFromAddress(node, inner);
    default:
      return false;
  }
}

function isCallFromAddress({ callee, arguments: [first] }: t.CallExpression | t.OptionalCallExpression, isIt: (part: t.Node) => boolean): boolean {
  const called = unwrap(callee);
  const name = memberPath(called)?.at(-1) ?? (called.type === 'MemberExpression' && called.property.type === 'Identifier' ? called.property.name : '');
  if (PARTS.has(name)) return true;
  if (READS.has(name) && (called.type === 'MemberExpression' || called.type === 'OptionalMemberExpression') && isIt(called.object)) return true;
  return HANDS_ON.has(name) && first !== undefined && isIt(first);
}

/** The keys by which a pattern comes to a name: `params`, `token` of `{ params: { token } }`; null where the name is not in it. */
function keysTo(pattern: t.Node, identifier: t.Node): readonly string[] | null {
  if (pattern === identifier) return [];
  switch (pattern.type) {
    case 'AssignmentPattern':
      return keysTo(pattern.left, identifier);
    case 'RestElement':
      return keysTo(pattern.argument, identifier);
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        const keys = keysTo(property.type === 'RestElement' ? property : property.value, identifier);
        if (keys !== null) return property.type === 'RestElement' ? keys : [staticKey(property) ?? '', ...keys];
      }
      return null;
    case 'ArrayPattern':
      for (const element of pattern.elements) {
        const keys = element === null ? null : keysTo(element, identifier);
        if (keys !== null) return keys;
      }
      return null;
    default:
      return null;
  }
}
