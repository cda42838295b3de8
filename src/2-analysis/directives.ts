/**
 * Finds every `'use server'` of a module, and everything that was meant to be one.
 *
 *     'use server';                                        the module directive
 *     async function save() { 'use server'; … }            an inline directive: a site
 *     async function save() { log(); 'use server'; … }     directive-misplaced
 *     async function save() { 'use sevrer'; … }            directive-misspelled
 *     async function save() { `use server`; … }            directive-not-a-string
 *
 * A directive is what ECMAScript says: an unparenthesised string literal in a prologue, compared by its raw text.
 * Guaranteed: each string statement that is, or is one slip away from, `use server` ends as a directive or as a diagnostic.
 */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import type { MisplacedDirective } from '../diagnostics/params.ts';
import type { FunctionNode } from '../model.ts';
import { forEachChild } from './children.ts';
import { isFunction, isTransparent, spanOf, unwrap } from './syntax.ts';

export interface DirectiveSite {
  readonly directive: t.Directive;
  readonly function: FunctionNode;
  /** From the program down to the function's parent. */
  readonly ancestors: readonly t.Node[];
}

export interface ModuleDirectives {
  readonly moduleDirective: t.Directive | null;
  readonly clientDirective: t.Directive | null;
  /** In source order. */
  readonly sites: readonly DirectiveSite[];
  /** The same directive again in one prologue. */
  readonly repeated: readonly t.Directive[];
}

/** Could this node hold a directive? Lets a caller that has the text skip what certainly holds none. */
export interface MayHold {
  (node: t.Node): boolean;
  /** Where the tree must turn out to have directives, or the text was that of another tree. */
  readonly expected: readonly number[];
}

/**
 * @param program The module.
 * @param report Takes the diagnostics.
 * @param mayHold Prunes the walk; by default everything is walked.
 */
export function findDirectives(program: t.Program, report: Collector['report'], mayHold?: MayHold): ModuleDirectives {
  if (mayHold === undefined) return search(program, report, () => true);
  const reports: Parameters<Collector['report']>[] = [];
  const found = search(program, (...args: Parameters<Collector['report']>) => void reports.push(args), mayHold);
  if (!isAsExpected(found, program, mayHold)) return search(program, report, () => true);
  for (const args of reports) report(...args);
  return found;
}

function isAsExpected({ sites, repeated }: ModuleDirectives, { directives }: t.Program, { expected }: MayHold): boolean {
  if (expected.length === 0) return true;
  const starts = new Set([...directives, ...repeated, ...sites.map(({ directive }) => directive)].map(({ start }) => start));
  return expected.every((offset) => starts.has(offset));
}

function search(program: t.Program, report: Collector['report'], mayHold: (node: t.Node) => boolean): ModuleDirectives {
  const sites: DirectiveSite[] = [];
  const repeated: t.Directive[] = [];
  const ancestors: t.Node[] = [];
  const walk = (node: t.Node): void => {
    if (!mayHold(node)) return;
    if (isFunction(node) && node.body.type === 'BlockStatement') {
      const [directive, ...more] = inPrologue(node.body.directives, report).server;
      repeated.push(...more);
      if (directive !== undefined) sites.push({ directive, function: node, ancestors: [...ancestors] });
    } else if (node.type === 'ExpressionStatement') {
      reportAttempt(node, ancestors, report);
    }
    ancestors.push(node);
    forEachChild(node, walk);
    ancestors.pop();
  };
  const { server: [server, ...more], client } = inPrologue(program.directives, report);
  repeated.push(...more);
  if (server !== undefined && client !== null) {
    report('directive-conflict', {}, spanOf(server), [{ message: "'use client' stands here", span: spanOf(client) }]);
  }
  walk(program);
  return { moduleDirective: server ?? null, clientDirective: client, sites, repeated };
}

function inPrologue(directives: readonly t.Directive[], report: Collector['report']): { server: readonly t.Directive[]; client: t.Directive | null } {
  const server: t.Directive[] = [];
  let client: t.Directive | null = null;
  for (const directive of directives) {
    const raw = rawText(directive.value);
    if (raw === 'use server') server.push(directive);
    else if (raw === 'use client') client ??= directive;
    else if (raw.includes('\\') && isMeant(unescape(raw))) report('directive-not-a-string', { form: 'escaped' }, spanOf(directive));
    else if (isMeant(raw)) report('directive-misspelled', { found: raw }, spanOf(directive));
  }
  return { server, client };
}

/** Reports a statement that looks like a directive and is none. */
function reportAttempt(statement: t.ExpressionStatement, ancestors: readonly t.Node[], report: Collector['report']): void {
  const { expression } = statement;
  const text = constantText(expression);
  const span = spanOf(statement);
  if (text === null) {
    const first = leftmost(expression);
    if (first.type === 'StringLiteral' && isMeant(first.value)) report('directive-not-a-string', { form: 'continued' }, span);
    return;
  }
  if (!isMeant(text)) return;
  if (expression.type === 'TemplateLiteral') return report('directive-not-a-string', { form: 'template-literal' }, span);
  if (expression.type === 'BinaryExpression') return report('directive-not-a-string', { form: 'concatenated' }, span);
  if (expression.type === 'ParenthesizedExpression' || expression.extra?.['parenthesized'] === true) {
    return report('directive-not-a-string', { form: 'parenthesized' }, span);
  }
  if (expression.type === 'StringLiteral' && rawText(expression).includes('\\')) return report('directive-not-a-string', { form: 'escaped' }, span);
  if (text !== 'use server') return report('directive-misspelled', { found: text }, span);
  report('directive-misplaced', placeOf(statement, ancestors), span);
}

function placeOf(statement: t.ExpressionStatement, ancestors: readonly t.Node[]): MisplacedDirective {
  const parent = ancestors.at(-1);
  const around = ancestors.at(-2);
  switch (parent?.type) {
    case 'Program': {
      const before = parent.body.slice(0, parent.body.indexOf(statement));
      return before.every((node) => node.type === 'ImportDeclaration') ? { where: 'after-import' } : { where: 'after-statement', scope: 'file' };
    }
    case 'StaticBlock': {
      const owner = ancestors.at(-3);
      return { where: 'static-block', className: owner && 'id' in owner && owner.id && 'name' in owner.id ? String(owner.id.name) : null };
    }
    case 'BlockStatement':
      return around !== undefined && isFunction(around) ? { where: 'after-statement', scope: 'function' } : { where: 'nested-block' };
    case 'TSModuleBlock':
    case undefined:
      return { where: 'elsewhere' };
    default:
      return { where: 'nested-block' };
  }
}

/** The text of a string expression that is constant: a literal, a template without holes, a sum of those. */
function constantText(node: t.Node): string | null {
  switch (node.type) {
    case 'StringLiteral':
      return node.value;
    case 'ParenthesizedExpression':
      return constantText(node.expression);
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
    case 'BinaryExpression': {
      if (node.operator !== '+') return null;
      const left = constantText(node.left);
      const right = left === null ? null : constantText(node.right);
      return left === null || right === null ? null : left + right;
    }
    default:
      return null;
  }
}

/** What an expression begins with: `'use server'` of `'use server'\n[a, b].forEach(…)`, which a missing semicolon made one expression. */
function leftmost(node: t.Node): t.Node {
  switch (node.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return leftmost(node.object);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return leftmost(node.callee);
    case 'TaggedTemplateExpression':
      return leftmost(node.tag);
    case 'BinaryExpression':
      // A comparison is no statement that a semicolon is missing from.
      return /^[-+*/]$/.test(node.operator) ? leftmost(node.left) : node;
    default:
      return isTransparent(node) ? leftmost(unwrap(node)) : node;
  }
}

/** What stands between the quotes, escapes as they are written. */
function rawText(literal: t.DirectiveLiteral | t.StringLiteral): string {
  const raw = literal.extra?.['raw'];
  return typeof raw === 'string' ? raw.slice(1, -1) : literal.value;
}

function unescape(raw: string): string {
  return raw.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\}|\r\n|([^]))/gi, (_, byte?: string, unit?: string, point?: string, other?: string) => {
    const code = byte ?? unit ?? point;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return other === undefined || /[\n\r\u2028\u2029]/.test(other) ? '' : other;
  });
}

/** Is this `use server`, or so near to it that nothing else can be meant? */
export function isMeant(text: string): boolean {
  if (text.length > 24) return false;
  const plain = text.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
  return plain === 'use action' || plain === 'use actions' || isWithinOneEdit(plain, 'use server') || isWithinOneEdit(plain, 'useserver');
}

/** Equal but for one inserted, missing, wrong or swapped character. */
function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1]! + right[0]!);
}

/**
 * A cheap look at the text: can it hold a directive, or an attempt at one? False for nearly every file.
 *
 * @example mayHoldDirective('export const a = 1') // false
 */
export function mayHoldDirective(code: string): boolean {
  return code.includes('use server') || attempts(code).next().done === false || CONCATENATED.test(code);
}

/**
 * The same look, node by node: only what surrounds a directive or an attempt needs to be walked.
 *
 * @param code The text that the nodes were parsed from, unchanged since.
 */
export function mayHoldIn(code: string): MayHold | undefined {
  return CONCATENATED.test(code) ? undefined : mayHoldOneOf([...attempts(code)], []);
}

/**
 * The same for a tree that comes from elsewhere: its positions may be those of another text, or count bytes, and nodes may
 * have been moved. So they are only relied on where the tree has a directive in each place in which the text has one.
 */
export function mayHoldInTree(program: t.Program, code: string): MayHold | undefined {
  if (!program.body.every(({ start, end }) => typeof start === 'number' && typeof end === 'number') || CONCATENATED.test(code)) return undefined;
  const offsets = [...attempts(code)];
  return mayHoldOneOf(offsets, offsets);
}

function mayHoldOneOf(offsets: readonly number[], expected: readonly number[]): MayHold {
  const mayHold = ({ start, end }: t.Node): boolean => typeof start !== 'number' || typeof end !== 'number' || holdsOneBetween(offsets, start, end);
  return Object.assign(mayHold, { expected });
}

/** Is one of these ascending offsets in `[start, end)`? A file may hold thousands, and every statement in it asks. */
function holdsOneBetween(offsets: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Number.POSITIVE_INFINITY) < end;
}

/** Where a directive, or something meant as one, may stand. */
function* attempts(code: string): Generator<number, void> {
  for (const { index, 2: text = '' } of code.matchAll(ATTEMPT)) {
    if (text === 'use server' || isMeant(text.includes('\\') ? unescape(text) : text)) yield index;
  }
}

/** A short string or template literal of words, as an attempt would be; between them any space, seen or not, and any dash. */
const ATTEMPT = /(["'`])((?:[\s\w\-\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff]|\\(?:\r\n|u\{[\da-f]+\}|[^])){8,60})\1/gi;
const CONCATENATED = /["'`]\s*\+\s*["'`][ ]*s?e?r?v?e?r/i;

const SPACE = '[\\s_\\-\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\ufeff]';
const QUOTE = '["\'`]';

/**
 * `mayHoldDirective` as one expression, for bundlers that want to know which files to hand over: it matches wherever that
 * is true, and now and then where it is not. Without look-around and back-references, which not every engine has.
 */
export const MAY_HOLD_DIRECTIVE: RegExp = new RegExp(
  [
    // One edit leaves "use" as it is and one half of "server", or it leaves "server".
    `${QUOTE}${SPACE}*use${SPACE}*(?:s${SPACE}*e(?:\\w|${SPACE}){0,7}|(?:\\w|${SPACE}){0,5}v${SPACE}*e${SPACE}*r(?:\\w|${SPACE})?|actions?)${SPACE}*${QUOTE}`,
    `${QUOTE}(?:\\w|${SPACE}){0,12}server${SPACE}*${QUOTE}`,
    // Escapes, and characters that nobody sees.
    `${QUOTE}(?:\\w|${SPACE}|\\\\.|[{}]){0,60}\\\\`,
    `${QUOTE}(?:\\w|${SPACE}){0,30}[\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\ufeff]`,
    `${QUOTE}\\s*\\+\\s*${QUOTE} *s?e?r?v?e?r`,
  ].join('|'),
  'i',
);
