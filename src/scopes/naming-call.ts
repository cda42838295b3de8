/** What a bundler puts around a function so that it keeps its name, taken apart; kept-names.ts says which functions do that. */
import type * as t from '@babel/types';
import { constantText, unwrap } from '../syntax/nodes.ts';

/** `__name((x) => …, 'label')`: what is named, and the name. Null for anything else. */
export function namingCall(node: t.Node, keepsNames: (name: string) => boolean): { readonly named: t.Node; readonly name: string } | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  const [named, given, ...more] = node.arguments;
  const name = named && given && more.length === 0 ? constantText(given) : null;
  return named && typeof name === 'string' && keepsNames(node.callee.name) ? { named: unwrap(named), name } : null;
}

/** What is left of a value without the calls that name it. */
export function withoutNaming(value: t.Node, keepsNames: (name: string) => boolean): t.Node {
  const node = unwrap(value);
  const call = namingCall(node, keepsNames);
  return call === null ? node : withoutNaming(call.named, keepsNames);
}
