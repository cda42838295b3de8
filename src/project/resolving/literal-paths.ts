/**
 * Texts that a configuration spells out, as far as they are literals:
 *
 *     './src'    `${__dirname}/src`    path.resolve(__dirname, 'src')    fileURLToPath(new URL('./src', import.meta.url))    const src = …
 */
import type * as t from '@babel/types';
import { join, resolve } from 'node:path';
import { forEachChild } from '../../syntax/children.ts';
import { memberPath, unwrap } from '../../syntax/nodes.ts';

export interface Constants {
  /** The folder of the configuration; absolute. */
  readonly folder: string;
  /** What the file's constants are initialised with. */
  readonly values: ReadonlyMap<string, t.Node>;
}

/** The constants of a file, wherever they are declared. */
export function constantsOf(program: t.Program, folder: string): Constants {
  const values = new Map<string, t.Node>();
  const visit = (node: t.Node): void => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) values.set(node.id.name, node.init);
    forEachChild(node, visit);
  };
  visit(program);
  return { folder, values };
}

/** Constants of constants are followed so far. */
const DEPTH = 5;

/** @returns null for what is no literal. */
export function textOf(expression: t.Node, constants: Constants, depth = DEPTH): string | null {
  const node = unwrap(expression);
  const inner = (part: t.Node): string | null => textOf(part, constants, depth);
  switch (node.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral': {
      const parts = node.expressions.map(inner);
      return parts.includes(null) ? null : node.quasis.map(({ value }, index) => `${value.cooked ?? ''}${parts[index] ?? ''}`).join('');
    }
    case 'BinaryExpression': {
      const [left, right] = [inner(node.left), inner(node.right)];
      return node.operator !== '+' || left === null || right === null ? null : left + right;
    }
    case 'Identifier': {
      if (node.name === '__dirname') return constants.folder;
      const value = constants.values.get(node.name);
      return value === undefined || depth === 0 ? null : textOf(value, constants, depth - 1);
    }
    case 'MemberExpression':
      return isOwnFolder(node) ? constants.folder : node.property.type === 'Identifier' && node.property.name === 'pathname' ? inner(node.object) : null;
    case 'NewExpression':
    case 'CallExpression':
      return textOfCall(node, constants, inner);
    default:
      return null;
  }
}

/** `import.meta.dirname`. */
function isOwnFolder({ object, property }: t.MemberExpression): boolean {
  return object.type === 'MetaProperty' && property.type === 'Identifier' && property.name === 'dirname';
}

/** `import.meta.url`, `import.meta.filename`, `__filename`. */
function isOwnFile(node: t.Node | undefined): boolean {
  if (node?.type === 'Identifier') return node.name === '__filename';
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    /^(?:url|filename)$/.test(node.property.name)
  );
}

function textOfCall(
  { callee, arguments: args }: t.CallExpression | t.NewExpression,
  { folder }: Constants,
  inner: (node: t.Node) => string | null,
): string | null {
  const [first, second] = args;
  switch (memberPath(callee)?.at(-1)) {
    case 'cwd':
      return folder;
    case 'resolve':
    case 'join': {
      const parts = args.map(inner);
      const known = parts.filter((part) => part !== null);
      if (known.length < parts.length) return null;
      return memberPath(callee)?.at(-1) === 'join' ? resolve(folder, join(...known)) : resolve(folder, ...known);
    }
    case 'fileURLToPath':
      return isOwnFile(first) ? join(folder, 'config') : first === undefined ? null : inner(first);
    case 'dirname':
      // Of the configuration itself, in one of its spellings.
      return first !== undefined && (isOwnFile(first) || inner(first) === join(folder, 'config')) ? folder : null;
    case 'URL': {
      const path = first === undefined ? null : inner(first);
      return path === null || !isOwnFile(second) ? null : join(folder, path);
    }
    default:
      return null;
  }
}
