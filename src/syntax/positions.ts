/** Positions in the text that the syntax tree does not give: where parameters begin, where a block opens. */
import type * as t from '@babel/types';
import { fault } from '../diagnostics/fault.ts';

/** The offset behind white space and comments. */
export function skipTrivia(code: string, offset: number): number {
  const trivia = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/y;
  trivia.lastIndex = offset;
  trivia.test(code);
  return trivia.lastIndex;
}

/** Start and end of a node that came from a text. @throws when another plugin made the node. */
export function rangeOf(node: t.Node): { readonly start: number; readonly end: number } {
  if (typeof node.start !== 'number' || typeof node.end !== 'number') fault(`A ${node.type} has no place in the text.`);
  return { start: node.start, end: node.end };
}

/** Where a method's type parameters or parameters begin: what is left when its key and modifiers are gone. */
export function parametersStart(code: string, method: t.ObjectMethod | t.ClassMethod): number {
  let offset = skipTrivia(code, rangeOf(method.key).end);
  // Behind a computed key, and behind the parentheses that may be around it, in any number.
  while (code[offset] === ']' || code[offset] === ')' || code[offset] === '?') offset = skipTrivia(code, offset + 1);
  return offset;
}

/** Behind an arrow, where parentheses around the body may open. */
export function arrowBodyStart(code: string, { start, params, returnType, typeParameters }: t.ArrowFunctionExpression): number {
  let offset = returnType?.end ?? params.at(-1)?.end ?? typeParameters?.end ?? start ?? 0;
  for (;;) {
    offset = skipTrivia(code, offset);
    if (code.startsWith('=>', offset)) return offset + 2;
    if (offset >= code.length) fault('An arrow function without an arrow.');
    offset++;
  }
}

/** Where the name of a function declaration stands, or would stand: behind `async function *`. */
export function nameStart(code: string, node: t.FunctionDeclaration): number {
  let offset = rangeOf(node).start;
  for (;;) {
    offset = skipTrivia(code, offset);
    const word = ['async', 'function', '*'].find((candidate) => code.startsWith(candidate, offset));
    if (word === undefined) return offset;
    offset += word.length;
  }
}

/** Behind the brace that opens a block, a class body or a static block. */
export function insideBlock(code: string, node: t.BlockStatement | t.StaticBlock | t.TSModuleBlock | t.ClassBody): number {
  const { start } = rangeOf(node);
  const brace = node.type === 'StaticBlock' ? skipTrivia(code, start + 'static'.length) : start;
  return brace + 1;
}

/** The lines that a node has to itself, so that removing it leaves no empty line. */
export function wholeLines(code: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const before = /[^\S\r\n]*$/.exec(code.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
  const lineStart = start - before;
  const isFirst = lineStart === 0 || /[\r\n]/.test(code[lineStart - 1] ?? '');
  const rest = /[^\S\r\n]*(?:\r\n|\r|\n|$)/y;
  rest.lastIndex = end;
  return isFirst && rest.test(code) ? { start: lineStart, end: rest.lastIndex } : { start, end };
}

/** Could what comes next be read as a part of an expression that ends at `offset`, if nothing parted the two? */
export function couldContinue(code: string, offset: number): boolean {
  const next = skipTrivia(code, offset);
  return /^(?:[([`/+*<-]|(?:in|instanceof|as|satisfies)\b)/.test(code.slice(next, next + 12));
}

/** Does what comes next stand on another line? */
export function endsLine(code: string, offset: number): boolean {
  return /[\n\r\u2028\u2029]/.test(code.slice(offset, skipTrivia(code, offset)));
}

/** Behind the colon of a `case` or `default`. */
export function insideClause(code: string, clause: t.SwitchCase): number {
  let offset = skipTrivia(code, clause.test ? rangeOf(clause.test).end : rangeOf(clause).start + 'default'.length);
  // Parentheses may be around the test, in any number.
  while (code[offset] === ')') offset = skipTrivia(code, offset + 1);
  return offset + 1;
}
