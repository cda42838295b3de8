/**
 * Finds every `'use server'` of a module, and everything that was meant to be one.
 *
 *     'use server';                                        the module directive
 *     async function save() { 'use server'; … }            an inline directive: a site
 *     async function save() { log(); 'use server'; … }     directive-misplaced
 *     async function save() { 'use sevrer'; … }            directive-misspelled
 *     async function save() { `use server`; … }            directive-not-a-string
 *     class Api { 'use server'; … }                        directive-misplaced
 *
 * A directive is what ECMAScript says: an unparenthesised string literal in a prologue, compared by its raw text.
 * Guaranteed: each string statement, or field without a value, that is, or is one slip away from, `use server` ends as a directive or as a diagnostic.
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import type { MisplacedDirective } from '../../model/diagnostic-params.ts';
import type { FunctionNode } from '../../model/index.ts';
import { forEachChild } from '../../syntax/children.ts';
import { isMeant, unescape } from './quick-look.ts';
import { isFunction, isTransparent, spanOf, unwrap } from '../../syntax/nodes.ts';

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

/**
 * Walks the whole tree: the look at the text does not say which parts of it hold a directive.
 *
 * @param program The module.
 * @param report Takes the diagnostics.
 */
export function findDirectives(program: t.Program, report: Collector['report']): ModuleDirectives {
  const sites: DirectiveSite[] = [];
  const repeated: t.Directive[] = [];
  const ancestors: t.Node[] = [];
  const walk = (node: t.Node): void => {
    if (isFunction(node) && node.body.type === 'BlockStatement') {
      const [directive, ...more] = inPrologue(node.body.directives, report).server;
      repeated.push(...more);
      if (directive !== undefined) sites.push({ directive, function: node, ancestors: [...ancestors] });
    } else if (node.type === 'ExpressionStatement') {
      reportAttempt(node, ancestors, report);
    } else if (node.type === 'ClassProperty') {
      reportField(node, ancestors, report);
    }
    ancestors.push(node);
    forEachChild(node, walk);
    ancestors.pop();
  };
  const {
    server: [server, ...more],
    client,
    cache,
  } = inPrologue(program.directives, report);
  repeated.push(...more);
  if (server !== undefined && client !== null) {
    report('directive-conflict', {}, spanOf(server), [{ message: "'use client' stands here", span: spanOf(client) }]);
  }
  walk(program);
  const marked = server ?? sites[0]?.directive;
  if (cache !== null && marked !== undefined)
    report('directive-conflict', { cache: cache.value.value }, spanOf(marked), [{ message: `'${cache.value.value}' stands here`, span: spanOf(cache) }]);
  return { moduleDirective: server ?? null, clientDirective: client, sites, repeated };
}

interface Prologue {
  readonly server: readonly t.Directive[];
  readonly client: t.Directive | null;
  /** `'use cache'`, `'use cache: remote'`. */
  readonly cache: t.Directive | null;
}

function inPrologue(directives: readonly t.Directive[], report: Collector['report']): Prologue {
  const server: t.Directive[] = [];
  let client: t.Directive | null = null;
  let cache: t.Directive | null = null;
  for (const directive of directives) {
    const raw = rawText(directive.value);
    if (raw === 'use server') server.push(directive);
    else if (raw === 'use client') client ??= directive;
    else if (/^use cache(?::|$)/.test(raw)) cache ??= directive;
    else if (raw.includes('\\') && isMeant(unescape(raw))) report('directive-not-a-string', { form: 'escaped' }, spanOf(directive));
    else if (isMeant(raw)) report('directive-misspelled', { found: raw }, spanOf(directive));
  }
  return { server, client, cache };
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
  if (isParenthesized(statement)) {
    return report('directive-not-a-string', { form: 'parenthesized' }, span);
  }
  if (expression.type === 'StringLiteral' && rawText(expression).includes('\\')) return report('directive-not-a-string', { form: 'escaped' }, span);
  if (text !== 'use server') return report('directive-misspelled', { found: text }, span);
  report('directive-misplaced', misplacementOf(statement, ancestors), span);
}

/** Metro's parsers leave no note of parentheses; where the statement begins before its expression, there are some. */
function isParenthesized({ expression, start }: t.ExpressionStatement): boolean {
  if (expression.type === 'ParenthesizedExpression' || expression.extra?.['parenthesized'] === true) return true;
  return typeof start === 'number' && typeof expression.start === 'number' && start < expression.start;
}

function misplacementOf(statement: t.ExpressionStatement, ancestors: readonly t.Node[]): MisplacedDirective {
  const parent = ancestors.at(-1);
  const around = ancestors.at(-2);
  switch (parent?.type) {
    case 'Program': {
      const before = parent.body.slice(0, parent.body.indexOf(statement));
      return before.every((node) => node.type === 'ImportDeclaration') ? { where: 'after-import' } : { where: 'after-statement', scope: 'file' };
    }
    case 'StaticBlock':
      return { where: 'static-block', className: classNameOf(ancestors) };
    case 'BlockStatement':
      return around !== undefined && isFunction(around) ? { where: 'after-statement', scope: 'function' } : { where: 'nested-block' };
    case 'TSModuleBlock':
    case undefined:
      return { where: 'elsewhere' };
    default:
      return { where: 'nested-block' };
  }
}

/** `class Api { 'use server'; static async save() {} }`: a field of that name, without a value or a type. */
function reportField(
  { key, value, typeAnnotation, computed, static: isStatic, declare }: t.ClassProperty,
  ancestors: readonly t.Node[],
  report: Collector['report'],
): void {
  if (key.type !== 'StringLiteral' || computed || isStatic || declare || value || typeAnnotation || !isMeant(key.value)) return;
  if (key.value !== 'use server') return report('directive-misspelled', { found: key.value }, spanOf(key));
  report('directive-misplaced', { where: 'class-body', className: classNameOf(ancestors) }, spanOf(key));
}

/** The name of the class that is closest around; null where it has none. */
export function classNameOf(ancestors: readonly t.Node[]): string | null {
  const owner = ancestors.findLast((ancestor) => ancestor.type === 'ClassDeclaration' || ancestor.type === 'ClassExpression');
  return owner?.id?.name ?? null;
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
    case 'SequenceExpression': {
      // `'use server', revalidate();`: a comma in the place of the semicolon.
      const [first] = node.expressions;
      return first === undefined ? node : leftmost(first);
    }
    case 'BinaryExpression':
      // A comparison is meant as one; a semicolon would mend nothing.
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
