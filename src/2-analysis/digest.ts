/**
 * A digest of a piece of syntax: what the code is, not how it is written.
 *
 * Formatting, comments, parentheses and types do not count; every name, literal, operator and the order do. The server and
 * the client build compute it apart from each other, and from trees of different Babel versions, so only what analysis itself walks goes in.
 */
import { hash } from 'node:crypto';
import type * as t from '@babel/types';
import { forEachChild } from './children.ts';
import { staticKey, unwrap } from './syntax.ts';

/** Is told of every node that goes into a digest, before its children and after them. */
export interface DigestWatcher {
  readonly enter: (node: t.Node) => void;
  readonly leave: (node: t.Node) => void;
}

/**
 * @param watcher For callers that look into the same nodes: a walk costs more than what is done at a node.
 * @returns 12 characters, base64url.
 *
 * @example digestOf(functionNode) // 'x3Fd0-kQ_9aZ'
 */
export function digestOf(node: t.Node, watcher: DigestWatcher | null = null): string {
  let text = '';
  const addChild = (child: t.Node, key: string): void => {
    text += key;
    add(child);
  };
  const add = (at: t.Node): void => {
    const inner = unwrap(at);
    watcher?.enter(inner);
    // `import(x)` is a call to Babel 7 and an expression of its own to Babel 8.
    if (inner.type === 'CallExpression' && inner.callee.type === 'Import') {
      text += '(ImportExpression';
      addChild(inner.arguments[0] as t.Node, 'source');
      if (inner.arguments[1]) addChild(inner.arguments[1], 'options');
    } else {
      text += `(${describe(inner)}`;
      forEachChild(inner, addChild);
    }
    text += ')';
    watcher?.leave(inner);
  };
  add(node);
  return hash('sha256', text, 'base64url').slice(0, 12);
}

/** What tells a node apart from another of its type with the same children. */
function describe(node: t.Node): string {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return `${node.type} ${node.name}`;
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return `${node.type} ${JSON.stringify(node.value)}`;
    case 'BigIntLiteral':
      // Babel 7 keeps it as it is written: `0xFFn` and `255n` are one number.
      return `${node.type} ${String(BigInt(node.value))}`;
    case 'RegExpLiteral':
      return `${node.type} ${node.pattern}/${node.flags}`;
    case 'TemplateLiteral':
      // Line ends are all the same to JavaScript; the parser of Flow keeps them as they are written.
      return `${node.type} ${JSON.stringify(node.quasis.map((quasi) => quasi.value.raw.replace(/\r\n?/g, '\n')))}`;
    case 'JSXText':
      // Line breaks and indentation between elements are nothing to JSX.
      return `${node.type} ${JSON.stringify(node.value.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' '))}`;
    case 'JSXAttribute':
      return `${node.type} ${node.name.type === 'JSXIdentifier' ? node.name.name : `${node.name.namespace.name}:${node.name.name.name}`}`;
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const { property } = node;
      const name = property.type === 'PrivateName' ? `#${property.id.name}` : property.type === 'Identifier' && !node.computed ? property.name : '[]';
      return `${node.type} ${'optional' in node && node.optional === true ? '?' : ''}${name}`;
    }
    case 'OptionalCallExpression':
      return `${node.type} ${node.optional ? '?' : ''}`;
    case 'JSXMemberExpression':
      return `${node.type} ${node.property.name}`;
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return `${node.type} ${node.operator}`;
    case 'UpdateExpression':
      return `${node.type} ${node.operator} ${String(node.prefix)}`;
    case 'YieldExpression':
      return `${node.type} ${String(node.delegate === true)}`;
    case 'ForOfStatement':
      return `${node.type} ${String(node.await === true)}`;
    case 'VariableDeclaration':
      return `${node.type} ${node.kind}`;
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'LabeledStatement':
      return `${node.type} ${node.label?.name ?? ''}`;
    case 'MetaProperty':
      return `${node.type} ${node.meta.name}.${node.property.name}`;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return `${node.type} ${node.id?.name ?? ''}`;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return `${node.type} ${functionKind(node)} ${'id' in node && node.id ? node.id.name : ''}`;
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return `${node.type} ${node.kind} ${functionKind(node)} ${memberKey(node)}`;
    case 'ObjectProperty':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return `${node.type} ${memberKey(node)}`;
    default:
      return node.type;
  }
}

function functionKind(node: { readonly async?: boolean | null; readonly generator?: boolean | null }): string {
  return `${node.async === true ? 'async' : ''}${node.generator === true ? '*' : ''}`;
}

function memberKey(node: Parameters<typeof staticKey>[0] & { readonly static?: boolean | null }): string {
  return `${node.static === true ? 'static ' : ''}${JSON.stringify(staticKey(node))}`;
}
