/**
 * One program in other layouts: the same tokens, other white space, comments and semicolons. The law says that layout means nothing.
 *
 *     const a = 1;                 no semicolons    const a = 1 ⏎ f(a)
 *     f(a);  // it is              one line         const a = 1; f(a); /* it is *\/
 *                                  comments         /* it's *\/ const a = /* " *\/ 1; ⏎ f(a); …      line ends CR LF
 *                                  minified         const a=1;f(a)
 *
 * Guaranteed: the text between two tokens is all that changes, with semicolons where statements and class members end.
 */
import * as babel from '@babel/core';
import type { Node } from '@babel/types';
import { traverseFast } from '@babel/types';

export const layouts = ['as written', 'no semicolons', 'one line', 'comments', 'minified'] as const;

export type Layout = (typeof layouts)[number];

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A bracket, an operator, a mark. */
  readonly isPunctuator: boolean;
}

interface Gap {
  readonly text: string;
  readonly left: Token | null;
  readonly right: Token | null;
  /** A statement or a class member ends here and has no semicolon. */
  readonly isOpen: boolean;
  readonly index: number;
}

/** @param plugins of the parser */
export function inLayout(code: string, layout: Layout, plugins: readonly string[]): string {
  if (layout === 'as written') return code;
  const { tokens, ends } = read(code, plugins);
  const dropped = layout === 'no semicolons' ? needless(tokens, ends) : layout === 'minified' ? beforeBraces(tokens, ends) : new Set<Token>();
  let text = head(code.slice(0, tokens[0]?.start ?? code.length), layout);
  for (let index = 0; index < tokens.length;) {
    const left = tokens[index];
    if (left === undefined) break;
    let between = '';
    let end = left.end;
    let isDropped = false;
    for (index++; ; index++) {
      const next = tokens[index];
      between += code.slice(end, next?.start ?? code.length);
      if (next === undefined || !dropped.has(next)) break;
      isDropped = true;
      end = next.end;
    }
    // Of a semicolon that goes a line end is left.
    if (isDropped && !between.includes('\n')) between += '\n';
    text += left.text + gapIn({ text: between, left, right: tokens[index] ?? null, isOpen: !isDropped && ends.get(left.end) === 'open', index }, layout);
  }
  return text;
}

function gapIn(gap: Gap, layout: Layout): string {
  switch (layout) {
    case 'one line':
      return (gap.isOpen ? ';' : '') + onOneLine(gap.text);
    case 'comments':
      return commented(gap);
    case 'minified':
      return (gap.isOpen && gap.right !== null && gap.right.text !== '}' ? ';' : '') + (needsSpace(gap) ? ' ' : '');
    default:
      return gap.text;
  }
}

/** What tools read at the head of a file stays in every layout; a hashbang has a line of its own. */
function head(text: string, layout: Layout): string {
  const hashbang = /^#!.*\n/.exec(text)?.[0] ?? '';
  const rest = text.slice(hashbang.length);
  if (layout === 'one line') return hashbang + onOneLine(rest);
  if (layout === 'comments') return `${hashbang}/* it's the "head" of ( [ { \` */${crlf(rest)}`;
  return layout === 'minified' && !/@|\/\*!/.test(rest) ? hashbang : text;
}

const COMMENT = /\/\/([^\n\r\u2028\u2029]*)|\/\*([^]*?)\*\//g;

function onOneLine(text: string): string {
  return text
    .replace(COMMENT, (_all, line?: string, block?: string) => `/*${(line ?? block ?? '').replaceAll('*/', '* /')}*/`)
    .replace(/[\r\n\u2028\u2029]+\s*/g, ' ');
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

const ASIDES = ["/* it's */", '/* " */', '/* ( [ { */', '/* ` */', "/* 'use server */", '/* } ] ) */', '/* \\ */', '/* // */'];
const LINES = ["// don't", '// "', '// ( [ {', '// `${', '// */ }', "// 'use server'"];

/** With a comment behind them, not every parser and printer takes these for what they are. */
const CONTEXTUAL = /^(?:declare|abstract|module|namespace|global|type|opaque|interface|enum)$/;

/** A comment in every third place where one may stand, by turns; at line ends one to the end of the line. */
function commented({ text, left, right, index }: Gap): string {
  const mayHold = text !== '' || (left?.isPunctuator === true && /^[{;,(]$/.test(left.text) && right !== null);
  if (!mayHold || index % 3 !== 0 || CONTEXTUAL.test(left?.text ?? '')) return crlf(text);
  const turn = index / 3;
  const lineEnd = text.search(/\r?\n/);
  if (lineEnd === -1 || turn % 2 === 0) return `${text === '' ? '' : ' '}${ASIDES[turn % ASIDES.length] ?? ''}${crlf(text)}`;
  return crlf(`${text.slice(0, lineEnd)} ${LINES[turn % LINES.length] ?? ''}${text.slice(lineEnd)}`);
}

const WORD = /[\w$\u0080-\uffff\\]/;
const OPERATOR = /[-+*/<>=&|?!.@~^%:]/;

/** Do two tokens need something between them? */
function needsSpace({ text, left, right }: Gap): boolean {
  if (text === '' || left === null || right === null) return false;
  const [last, next] = [left.text.at(-1) ?? '', right.text[0] ?? ''];
  if (WORD.test(last) && WORD.test(next)) return true;
  if (OPERATOR.test(last) && OPERATOR.test(next)) return true;
  // `1 .a`, `/x/ in`, and a decorator before a bracket.
  return (/^\d/.test(left.text) && next === '.') || (last === '/' && WORD.test(next)) || (WORD.test(last) && next === '#');
}

/** Semicolons without which the program is the same, given a line end. */
function needless(tokens: readonly Token[], ends: Ends): Set<Token> {
  return new Set(
    tokens.filter((token, index) => {
      if (token.text !== ';' || !token.isPunctuator) return false;
      const kind = ends.get(token.end);
      const next = tokens[index + 1]?.text ?? '}';
      return kind === 'arrow' || (kind === 'ended' && !/^(?:[-([`/+*<;]|in$|instanceof$|as$|satisfies$)/.test(next));
    }),
  );
}

function beforeBraces(tokens: readonly Token[], ends: Ends): Set<Token> {
  return new Set(tokens.filter((token, index) => token.text === ';' && token.isPunctuator && ends.has(token.end) && (tokens[index + 1]?.text ?? '}') === '}'));
}

/** Where statements and class members end: `open` without a semicolon, `ended` by one, `arrow`: by one behind the brace of an arrow function, `kept`: by one that has to stay. */
type Ends = ReadonlyMap<number, 'open' | 'ended' | 'arrow' | 'kept'>;

const STATEMENT =
  /^(?:Expression|Return|Throw|Break|Continue|Debugger)Statement$|^VariableDeclaration$|^Directive$|^ImportDeclaration$|^Export(?:All|Named|Default)Declaration$|^TSTypeAliasDeclaration$|^TS(?:ImportEquals|Declare)|^TSExportAssignment$|^TypeAlias$|^OpaqueType$/;
const MEMBER =
  /^Class(?:Private|Accessor)?Property$|^TSDeclareMethod$|^TS\w+Signature$|^TSIndexSignature$|^TSConstructSignatureDeclaration$|^TSCallSignatureDeclaration$/;

function read(code: string, plugins: readonly string[]): { readonly tokens: readonly Token[]; readonly ends: Ends } {
  const file = babel.parseSync(code, {
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    parserOpts: { plugins: [...plugins] as never, tokens: true },
  });
  if (file === null) throw new Error('Babel parsed nothing');
  const all = (file.tokens ?? []) as readonly { readonly type: { readonly label: string } | string; readonly start: number; readonly end: number }[];
  const tokens = all
    .flatMap(({ type, start, end }): Token[] => {
      if (typeof type === 'string' || type.label === 'eof') return [];
      const text = code.slice(start, end);
      return [{ start, end, text, isPunctuator: !/template|string|jsxText/.test(type.label) && /^\W+$/.test(text) }];
    })
    .filter(({ text, start }) => !(start === 0 && text.startsWith('#!')));
  return { tokens, ends: endsOf(file.program, code) };
}

function endsOf(program: Node, code: string): Ends {
  const ends = new Map<number, 'open' | 'ended' | 'arrow' | 'kept'>();
  const inHeads = new Set<Node>();
  traverseFast(program, (node) => {
    if (node.type === 'ForStatement' && node.init) inHeads.add(node.init);
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') inHeads.add(node.left);
    const { start, end } = node;
    if (typeof start !== 'number' || typeof end !== 'number' || inHeads.has(node)) return;
    const isMember = MEMBER.test(node.type);
    if (!isMember && !STATEMENT.test(node.type)) return;
    if ('declaration' in node && node.declaration && /^(?:Function|Class|TSInterface|TSEnum|TSModule|Enum|Interface)Declaration$/.test(node.declaration.type))
      return;
    const isEnded = /[;,]/.test(code[end - 1] ?? '');
    if (!isEnded) ends.set(end, 'open');
    else if (isMember || node.type.startsWith('TSDeclare')) ends.set(end, node.type === 'ClassProperty' && node.value ? 'ended' : 'kept');
    else if (ends.get(end) !== 'arrow') ends.set(end, endsWithArrow(node, code) ? 'arrow' : 'ended');
  });
  return ends;
}

/** `x = () => {…};`: nothing can go on with an arrow function. */
function endsWithArrow(node: Node, code: string): boolean {
  const end = (node.end ?? 0) - 1;
  let found = false;
  traverseFast(node, (inner) => {
    if (
      inner.type === 'ArrowFunctionExpression' &&
      inner.body.type === 'BlockStatement' &&
      code.slice(inner.end ?? 0, end).trim() === '' &&
      inner.extra?.['parenthesized'] !== true
    )
      found = true;
  });
  return found;
}
