/**
 * A digest of a piece of syntax: what the code is, not how it is written.
 *
 * Formatting, comments, parentheses and types do not count; every name, literal, operator, the order, and the directives of functions inside do. The
 * server and the client build compute it apart from each other, and from trees of different parsers, so only what analysis itself walks goes in.
 */
import type * as t from '@babel/types';
import { forEachChild } from './children.ts';
import { DigestInput } from './digest-input.ts';
import { isDeclaredOnly } from './module-bindings.ts';
import { jsxName, nameOf, staticKey, unwrap } from './nodes.ts';

/** Is told of every node that goes into a digest, before its children and after them. */
export interface DigestWatcher {
  readonly enter: (node: t.Node) => void;
  readonly leave: (node: t.Node) => void;
}

const input = new DigestInput();

/**
 * @param watcher For callers that look into the same nodes: a walk costs more than what is done at a node.
 * @returns 12 characters, base64url.
 *
 * @example digestOf(functionNode) // 'x3Fd0-kQ_9aZ'
 */
export function digestOf(node: t.Node, watcher: DigestWatcher | null = null): string {
  const addChild = (child: t.Node, key: string): void => {
    if (leavesNothing(child)) return;
    input.name(key);
    add(child);
  };
  const add = (at: t.Node): void => {
    const inner = unwrap(at);
    watcher?.enter(inner);
    // `import(x)` is a call to Babel 7 and an expression of its own to Babel 8.
    if (inner.type === 'CallExpression' && inner.callee.type === 'Import') {
      input.name('ImportExpression');
      addChild(inner.arguments[0] as t.Node, 'source');
      if (inner.arguments[1]) addChild(inner.arguments[1], 'options');
    } else {
      input.name(inner.type);
      describe(inner);
      if (inner.type === 'BlockStatement') describeDirectives(inner, inner === ownBody);
      forEachChild(inner, addChild);
    }
    input.name('end');
    watcher?.leave(inner);
  };
  const ownBody = 'body' in node ? node.body : null;
  input.clear();
  add(node);
  return input.digest();
}

/**
 * Layout, comments and types: a semicolon, a comment in JSX, declarations of types, `declare x: number` in a class, which is the same as one without the field.
 * The type of a parameter `this` is the only thing about it.
 */
function leavesNothing(node: t.Node): boolean {
  switch (node.type) {
    case 'JSXText':
      return textOf(node) === '';
    case 'JSXExpressionContainer':
      return node.expression.type === 'JSXEmptyExpression';
    case 'EmptyStatement':
      return true;
    case 'Identifier':
      return node.name === 'this';
    case 'ClassProperty':
    case 'ClassAccessorProperty':
      return node.declare === true || node.abstract === true;
    case 'TSDeclareMethod':
    case 'TSIndexSignature':
      return true;
    default:
      return isDeclaredOnly(node);
  }
}

/** `'use strict'` means nothing in a module, and that the function is a Server Function it need not say itself. */
function describeDirectives({ directives }: t.BlockStatement, isOwnBody: boolean): void {
  for (const { value } of directives ?? []) if (value.value !== 'use strict' && !(isOwnBody && value.value === 'use server')) input.text(value.value);
}

/** What tells a node apart from another of its type with the same children. */
function describe(node: t.Node): void {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return input.text(node.name);
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const { property } = node;
      input.flag(node.type === 'OptionalMemberExpression' && node.optional);
      return input.text(property.type === 'PrivateName' ? `#${property.id.name}` : property.type === 'Identifier' && !node.computed ? property.name : '[]');
    }
    case 'ObjectProperty':
      describeKey(node);
      // `{ __proto__: v }` sets the prototype, `{ __proto__ }` and `{ ['__proto__']: v }` a property.
      if (staticKey(node) === '__proto__') input.flag(node.shorthand || node.computed);
      return;
    case 'ClassProperty':
    case 'ClassAccessorProperty':
    case 'ClassPrivateProperty':
      return describeKey(node);
    case 'StringLiteral':
      return input.text(node.value);
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return input.text(String(node.value));
    case 'TemplateLiteral':
      input.text(String(node.quasis.length));
      // Line ends are all the same to JavaScript; the parser of Flow keeps them as they are written.
      for (const { value } of node.quasis) input.text(value.raw.includes('\r') ? value.raw.replace(/\r\n?/g, '\n') : value.raw);
      return;
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return input.name(node.operator);
    case 'VariableDeclaration':
      return input.name(node.kind);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      describeFunction(node);
      return input.text('id' in node && node.id ? node.id.name : '');
    default:
      return describeRareNode(node);
  }
}

function describeRareNode(node: t.Node): void {
  switch (node.type) {
    case 'BigIntLiteral':
      // Babel 7 keeps it as it is written: `0xFFn` and `255n` are one number.
      return input.text(String(BigInt(node.value)));
    case 'RegExpLiteral':
      return input.text(`${node.pattern}/${node.flags}`);
    case 'JSXText':
      return input.text(textOf(node));
    case 'JSXAttribute':
      return input.text(jsxName(node.name));
    case 'JSXNamespacedName':
      return input.text(jsxName(node));
    case 'JSXMemberExpression':
      return input.text(node.property.name);
    case 'ArrayExpression':
    case 'ArrayPattern':
      return input.text(node.elements.map((element) => (element === null ? ' ' : ',')).join(''));
    case 'ImportExpression':
      return node.phase ? input.text(node.phase) : undefined;
    case 'OptionalCallExpression':
      return input.flag(node.optional);
    case 'UpdateExpression':
      input.name(node.operator);
      return input.flag(node.prefix);
    case 'YieldExpression':
      return input.flag(node.delegate === true);
    case 'ForOfStatement':
      return input.flag(node.await === true);
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'LabeledStatement':
      return input.text(node.label?.name ?? '');
    case 'MetaProperty':
      return input.text(`${node.meta.name}.${node.property.name}`);
    case 'PrivateName':
      return input.text(node.id.name);
    case 'TSEnumMember':
    case 'EnumBooleanMember':
    case 'EnumNumberMember':
    case 'EnumStringMember':
    case 'EnumDefaultedMember':
      return input.text(nameOf(node.id));
    case 'TSEnumDeclaration':
    case 'EnumDeclaration':
      return input.text(node.id.name);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return input.text(node.id?.name ?? '');
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      input.name(node.kind);
      describeFunction(node);
      return describeKey(node);
    default:
  }
}

function describeFunction(node: { readonly async?: boolean | null; readonly generator?: boolean | null }): void {
  input.flag(node.async === true);
  input.flag(node.generator === true);
}

function describeKey(node: Parameters<typeof staticKey>[0] & { readonly static?: boolean | null }): void {
  input.flag(node.static === true);
  const key = staticKey(node);
  input.flag(key !== null);
  input.text(key ?? '');
}

/** What JSX makes of a text: line breaks are nothing to it, nor the spaces around them, unless they are written as `&#32;`. */
function textOf({ extra, value }: t.JSXText): string {
  const raw = extra?.['raw'];
  const text = typeof raw === 'string' && WHITE_SPACE_REFERENCE.test(raw) ? raw : value;
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.length - 1;
  if (last === 0) return text;
  const trimmed = lines.map((line, index) => line.replace(index === 0 ? /[ \t]+$/ : index === last ? /^[ \t]+/ : /^[ \t]+|[ \t]+$/g, ''));
  return trimmed.filter((line) => line !== '').join(' ');
}

const WHITE_SPACE_REFERENCE = /&#0*(?:9|10|13|32|x0*(?:9|a|d|20));/i;
