/** Functions with one token changed: what a digest has to tell apart, and what it must not. */
import type * as t from '@babel/types';
import { traverseFast } from '@babel/types';
import { parse } from '../harness/same-program.ts';
import type { Random } from '../random/random.ts';

const longest = 3_000;

/** The text of every function of a module that is not too long and that stands for itself. */
export function functionTexts(code: string, plugins: readonly string[]): readonly string[] {
  const file = parsed(code, plugins);
  const texts: string[] = [];
  if (file === null) return texts;
  traverseFast(file, (node: t.Node) => {
    if (node.type !== 'FunctionDeclaration' && node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return;
    const text = code.slice(node.start ?? 0, node.end ?? 0);
    if (text.length <= longest) texts.push(text);
  });
  return texts;
}

/** The function that a text is; null where it is none, or not without what stands around it. */
export function functionIn(text: string, plugins: readonly string[]): t.Expression | null {
  const statement = parsed(`(${text});`, plugins)?.program.body[0];
  return statement?.type === 'ExpressionStatement' ? statement.expression : null;
}

function parsed(code: string, plugins: readonly string[]): t.File | null {
  try {
    return parse(code, plugins);
  } catch {
    return null;
  }
}

/** Words, strings, numbers, and signs of one or more characters. */
const token = /[\w$]+|'[^'\n]*'|"[^"\n]*"|`[^`]*`|[-+*/%&|^=!<>?.]+|[^\s\w]/g;

/** One token of the text renamed, replaced, left out or written twice; often that is no function any more. */
export function mutant(text: string, random: Random): string {
  const { 0: found, index } = random.pick([...text.matchAll(token)]);
  return text.slice(0, index) + random.pick(replacements(found)) + text.slice(index + found.length);
}

function replacements(found: string): readonly string[] {
  if (/^[\w$]/.test(found)) return [`${found}x`, '', `async ${found}`, `static ${found}`, `#${found}`, '7', ` ${found}\n`];
  if (/^['"]/.test(found)) return [`${found.slice(0, -1)}x${found.slice(-1)}`, '`x`', `(${found})`];
  if (found.startsWith('`')) return [`${found.slice(0, -1)}x\``, `(${found})`];
  return [
    '',
    `${found}${found}`,
    `${found} ${found}`,
    ` ${found}\n`,
    ...(signs.find((group) => group.includes(found)) ?? []),
    ...(withoutMeaning[found] ?? []),
  ];
}

/** What is gone when the program runs. */
const withoutMeaning: Readonly<Record<string, readonly string[]>> = {
  '{': [
    '{;',
    '{ type T = string;',
    '{ interface I { x: 1 }',
    '{ declare const d: number;',
    '{ declare function f(): void;',
    '{ function over(x: 1): void; function over() {}',
  ],
  ';': [';;', '; type T = string;'],
  '(': ['(this: any, ', '(this: any'],
  '>': ['>{/* nothing */}', '>{ }'],
};

const signs: readonly (readonly string[])[] = [
  ['.', '?.'],
  [',', ', ,', ';'],
  ['=', '+=', '??='],
  ['+', '-', '*', '/', '%', '**', '&', '|', '^', '<<', '>>', '>>>', ' in ', ' instanceof '],
  ['===', '!==', '==', '!=', '<', '>', '<=', '>='],
  ['&&', '||', '??'],
  ['++', '--'],
  ['!', '~', '-', '+', 'typeof ', 'void '],
];
