/**
 * Edits of a configuration's text: an import, and an entry in front of the plugins of each configuration object in it.
 *
 *     export default defineConfig({ plugins: [react()] });     →     import …
 *                                                                    export default defineConfig({ plugins: [serverFunctions(), react()] });
 *
 * Everything else stays as it was written. Where the object cannot be found the answer is null, and the user has to write the entry.
 */
import type * as t from '@babel/types';
import { parseSource } from '../../1-source/parse.ts';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A text that is being edited. */
interface Source {
  readonly text: string;
  readonly program: t.Program;
}

export interface PluginEdit {
  /** `import useServer from '…'`, without the semicolon; becomes a `require` where the file has `module.exports`. */
  readonly imported: { readonly names: string; readonly from: string };
  /** What stands between imports and configuration. */
  readonly before?: string;
  /** The entry in `plugins`. */
  readonly entry: string;
  /** The object with the plugins lies here in the configuration: `['vite']` for Waku. */
  readonly path?: readonly string[];
  /** The entry stands behind this call, where there is one. */
  readonly behind?: string;
}

/** @returns the new text; null where no configuration object can be found */
export function addPlugin(text: string, file: string, { imported, before, entry, path = [], behind }: PluginEdit): string | null {
  const source = { text, program: parseSource(text, file) };
  const objects = configurations(exported(source.program), source.program);
  if (objects.length === 0) return null;
  const insertions = objects.map((object) => intoObject(object, [...path, 'plugins'], entry, behind, source));
  if (insertions.some((insertion) => insertion === null)) return null;
  return apply(text, [importOf(source, imported, before), ...insertions.flatMap((insertion) => insertion ?? [])]);
}

/** Puts a call around what is exported. @returns null where nothing is */
export function wrapExport(text: string, file: string, call: string, imported: PluginEdit['imported']): string | null {
  const source = { text, program: parseSource(text, file) };
  const expression = exported(source.program);
  if (expression === null || expression.start == null || expression.end == null) return null;
  if (expression.type === 'FunctionDeclaration' || expression.type === 'ClassDeclaration') return null;
  return apply(text, [importOf(source, imported), { at: expression.start, text: `${call}(` }, { at: expression.end, text: ')' }]);
}

function apply(text: string, insertions: readonly Insertion[]): string {
  return [...insertions].sort((one, other) => other.at - one.at).reduce((all, { at, text: added }) => all.slice(0, at) + added + all.slice(at), text);
}

/** What the file exports as its configuration. */
function exported({ body }: t.Program): t.Node | null {
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') return statement.declaration;
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    if (isModuleExports(left)) return right;
  }
  return null;
}

function isModuleExports(node: t.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'exports'
  );
}

/** The objects that a configuration comes to: itself, what a call is given, what a function returns, the items of a list. */
function configurations(node: t.Node | null | undefined, program: t.Program): t.ObjectExpression[] {
  switch (node?.type) {
    case 'ObjectExpression':
      return [node];
    case 'ArrayExpression':
      return node.elements.flatMap((element) => configurations(element, program));
    case 'CallExpression':
      return configurations(node.arguments[0], program);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return configurations(node.expression, program);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return node.body.type === 'BlockStatement'
        ? node.body.body.flatMap((inner) => (inner.type === 'ReturnStatement' ? configurations(inner.argument, program) : []))
        : configurations(node.body, program);
    case 'Identifier':
      return configurations(valueOf(node.name, program), program);
    default:
      return [];
  }
}

function valueOf(name: string, { body }: t.Program): t.Node | null {
  for (const statement of body) {
    if (statement.type === 'FunctionDeclaration' && statement.id?.name === name) return statement;
    if (statement.type !== 'VariableDeclaration') continue;
    const found = statement.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
    if (found !== undefined) return found.init ?? null;
  }
  return null;
}

/** @returns null where what stands under the name is neither an object nor a list that can be seen */
function intoObject(
  object: t.ObjectExpression,
  [name = '', ...rest]: readonly string[],
  entry: string,
  behind: string | undefined,
  source: Source,
): Insertion[] | null {
  const property = object.properties.find((one) => one.type === 'ObjectProperty' && nameOf(one.key) === name);
  if (property === undefined) {
    const value = rest.reduceRight((inner, key) => `{ ${key}: ${inner} }`, `[${entry}]`);
    return [{ at: (object.start ?? 0) + 1, text: newProperty(object, `${name}: ${rest.length === 0 ? `[${entry}]` : value}`, source.text) }];
  }
  const value = property.type === 'ObjectProperty' ? property.value : null;
  if (rest.length > 0) return value?.type === 'ObjectExpression' ? intoObject(value, rest, entry, behind, source) : null;
  return value?.type === 'ArrayExpression' ? [intoList(value, entry, behind, source.text)] : null;
}

function nameOf(key: t.Node): string | null {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' ? key.value : null;
}

/** In the layout of the other properties. */
function newProperty(object: t.ObjectExpression, written: string, text: string): string {
  const [first] = object.properties;
  if (first?.start == null) return ` ${written} `;
  const space = text.slice((object.start ?? 0) + 1, first.start);
  return `${/^\s*$/.test(space) ? space : ' '}${written},`;
}

function intoList(list: t.ArrayExpression, entry: string, behind: string | undefined, text: string): Insertion {
  const before =
    behind === undefined
      ? undefined
      : list.elements.find((element) => element?.type === 'CallExpression' && element.callee.type === 'Identifier' && element.callee.name === behind);
  if (before?.end != null) return { at: before.end, text: `, ${entry}` };
  const [first] = list.elements;
  const start = (list.start ?? 0) + 1;
  if (first?.start == null) return { at: start, text: entry };
  const space = text.slice(start, first.start);
  return { at: start, text: `${/^\s*$/.test(space) ? space : ''}${entry},${/^\s*$/.test(space) && space !== '' ? '' : ' '}` };
}

/** Behind the last import, or at the beginning. */
function importOf({ text, program }: Source, { names, from }: PluginEdit['imported'], before = ''): Insertion {
  const isCommonJs = program.body.some(
    (statement) =>
      statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression' && isModuleExports(statement.expression.left),
  );
  const semicolon = /;\s*$/m.test(text) || text.trim() === '' ? ';' : '';
  const quote = (text.match(/"/g) ?? []).length > (text.match(/'/g) ?? []).length ? '"' : "'";
  const required = names.startsWith('{') ? names : `{ default: ${names} }`;
  const line = isCommonJs ? `const ${required} = require(${quote}${from}${quote})${semicolon}` : `import ${names} from ${quote}${from}${quote}${semicolon}`;
  const last = program.body.filter((statement) => (isCommonJs ? isRequire(statement) : statement.type === 'ImportDeclaration')).at(-1);
  const more = before === '' ? '' : `\n\n${before}${semicolon}`;
  if (last?.end != null) return { at: last.end, text: `\n${line}${more}` };
  const at = program.body[0]?.start ?? 0;
  return { at, text: `${line}${more}\n\n` };
}

function isRequire(statement: t.Statement): boolean {
  return (
    statement.type === 'VariableDeclaration' &&
    statement.declarations.some(({ init }) => init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require')
  );
}
