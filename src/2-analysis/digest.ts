/**
 * A digest of a piece of syntax: what the code is, not how it is written.
 *
 * Formatting, comments, parentheses and types do not count; every name, literal, operator and the order do. The server and
 * the client build compute it apart from each other, and from trees of different Babel versions, so only what analysis itself walks goes in.
 */
import { createHash } from 'node:crypto';
import type * as t from '@babel/types';
import { forEachChild, isTransparent, staticKey, unwrap } from './syntax.ts';

/** Properties that tell two nodes of one type and the same children apart. */
const FLAGS = ['name', 'operator', 'kind', 'async', 'generator', 'static', 'prefix', 'computed', 'delegate', 'await'] as const;

/**
 * @returns 12 characters, base64url.
 *
 * @example digestOf(functionNode) // 'x3Fd0-kQ_9aZ'
 */
export function digestOf(node: t.Node): string {
  const hash = createHash('sha256');
  const add = (at: t.Node): void => {
    if (isTransparent(at)) return add(unwrap(at));
    hash.update(`(${describe(at)}`);
    forEachChild(at, (child, key) => {
      hash.update(key);
      add(child);
    });
    hash.update(')');
  };
  add(node);
  return hash.digest('base64url').slice(0, 12);
}

function describe(node: t.Node): string {
  let text: string = node.type;
  for (const flag of FLAGS) {
    if (!(flag in node)) continue;
    const value = (node as t.Node & { readonly [key in typeof flag]?: unknown })[flag];
    if (typeof value === 'string' || value === true) text += ` ${flag}=${String(value)}`;
  }
  if ('key' in node) text += ` key=${staticKey(node) ?? ''}`;
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return `${text} ${JSON.stringify(node.value)}`;
    case 'BigIntLiteral':
      return `${text} ${String(node.value)}`;
    case 'RegExpLiteral':
      return `${text} ${node.pattern}/${node.flags}`;
    case 'TemplateLiteral':
      return `${text} ${JSON.stringify(node.quasis.map((quasi) => quasi.value.raw))}`;
    case 'JSXText':
      return `${text} ${JSON.stringify(node.value)}`;
    case 'JSXAttribute':
      return `${text} ${JSON.stringify('name' in node.name && typeof node.name.name === 'string' ? node.name.name : '')}`;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return `${text} ${node.computed || node.property.type !== 'Identifier' ? '' : node.property.name}`;
    case 'JSXMemberExpression':
      return `${text} ${node.property.name}`;
    case 'BreakStatement':
    case 'ContinueStatement':
      return `${text} ${node.label?.name ?? ''}`;
    case 'LabeledStatement':
      return `${text} ${node.label.name}`;
    case 'MetaProperty':
      return `${text} ${node.meta.name}.${node.property.name}`;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return `${text} ${node.id?.name ?? ''}`;
    default:
      return text;
  }
}
