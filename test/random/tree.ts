/**
 * A random program is a tree of small templates: text with children in it. Printing concatenates it; shrinking works on it without knowing JavaScript,
 * since every node says what may be done to it: a list may lose items, a statement may go or give way to the statements inside it, an expression may
 * become a smaller one.
 */
export type Role = 'expression' | 'statement' | 'list' | 'fixed' | 'pinned';

export interface Tree {
  readonly role: Role;
  /** The constructs that this node stands for, for the coverage table. */
  readonly forms: readonly string[];
  readonly parts: readonly (string | Tree)[];
  /** Of a list: `lines` is what stands between braces, one item a line; `flat` are statements of the list around. */
  readonly separator: 'lines' | 'flat' | ', ' | null;
}

type Template = (strings: TemplateStringsArray, ...values: readonly (string | number | Tree)[]) => Tree;

const template =
  (role: Role, forms: readonly string[]): Template =>
  (strings, ...values) => {
    const parts: (string | Tree)[] = [];
    strings.forEach((text, index) => {
      if (text !== '') parts.push(text);
      const value = values[index];
      if (value !== undefined) parts.push(typeof value === 'number' ? String(value) : value);
    });
    return { role, forms, parts, separator: null };
  };

/** `expression('object spread')` is a tag for a template literal. */
export const expression = (...forms: readonly string[]): Template => template('expression', forms);
export const statement = (...forms: readonly string[]): Template => template('statement', forms);
/** Text that shrinking must leave as a whole, but may shrink inside. */
export const fixed = (...forms: readonly string[]): Template => template('fixed', forms);
/** Text without which the program would be another test: shrinking never takes it out of its list. */
export const pinned = (...forms: readonly string[]): Template => template('pinned', forms);

export const lines = (items: readonly Tree[], ...forms: readonly string[]): Tree => ({ role: 'list', forms, parts: items, separator: 'lines' });
/** Statements in a row that are made together. */
export const row = (items: readonly Tree[], ...forms: readonly string[]): Tree => ({ role: 'list', forms, parts: items, separator: 'flat' });
export const commas = (items: readonly Tree[], ...forms: readonly string[]): Tree => ({ role: 'list', forms, parts: items, separator: ', ' });

/** The text of a tree. */
export function print(tree: Tree | string, depth = 0): string {
  if (typeof tree === 'string') return tree;
  if (tree.separator === null) return tree.parts.map((part) => print(part, depth)).join('');
  if (tree.separator === ', ') return tree.parts.map((part) => print(part, depth)).join(', ');
  if (tree.separator === 'flat') return tree.parts.map((part) => print(part, depth)).join('\n' + '  '.repeat(depth));
  if (tree.parts.length === 0) return '';
  const indent = '\n' + '  '.repeat(depth + 1);
  return tree.parts.map((part) => indent + print(part, depth + 1)).join('') + '\n' + '  '.repeat(depth);
}

/** The text of a module whose statements are the items of the list. */
export function printModule(statements: Tree): string {
  return statements.parts.map((part) => print(part, 0)).join('\n') + '\n';
}

/** Every form that occurs in a tree. */
export function formsOf(tree: Tree, into: Set<string> = new Set()): Set<string> {
  for (const form of tree.forms) into.add(form);
  for (const part of tree.parts) if (typeof part !== 'string') formsOf(part, into);
  return into;
}
