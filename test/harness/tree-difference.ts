/** Where two syntax trees differ for those who read them as analysis does: types, places, names, values; not what only one of the parsers notes. */
import type * as t from '@babel/types';
import { childOf, forEachChild, isNode } from '../../src/syntax/children.ts';

/** What analysis reads of a node besides its children. */
const READ = [
  'name',
  'value',
  'operator',
  'prefix',
  'delegate',
  'computed',
  'shorthand',
  'static',
  'kind',
  'async',
  'generator',
  'await',
  'optional',
  'pattern',
  'flags',
  'declare',
  'abstract',
  'importKind',
  'exportKind',
] as const;
/** Nodes that analysis reads without walking into them. */
const NAMED = ['id', 'key', 'property', 'local', 'imported', 'exported', 'source', 'label', 'name', 'quasis', 'specifiers', 'directives', 'params'] as const;
/** Of these the parsers have other places, and the compiler does not read them. */
const UNPLACED = new Set(['TemplateElement', 'Import']);
/** Nothing is read of these but their names: overloads, signatures. */
const SIGNATURES = new Set(['TSDeclareFunction', 'TSDeclareMethod', 'TSIndexSignature']);

/**
 * @param isTarget The nodes are assigned to: parentheses around them say nothing.
 * @returns null for the same tree, else what is different and where.
 */
export function treeDifference(one: t.Node, other: t.Node, isTarget = false): string | null {
  const at = `${one.type} at ${one.start}`;
  if (one.type !== other.type) return `${at}: ${other.type}`;
  if (!UNPLACED.has(one.type) && placeOf(one) !== placeOf(other)) return `${at}: ${placeOf(one)} and ${placeOf(other)}`;
  for (const key of SIGNATURES.has(one.type) ? [] : READ) {
    if (isUnread(one, key)) continue;
    const [a, b] = [scalar(childOf(one, key)), scalar(childOf(other, key))];
    if (a !== b) return `${at}: ${key} ${a} and ${b}`;
  }
  if (!isTarget && isParenthesized(one) !== isParenthesized(other)) return `${at}: parentheses`;
  if (rawOf(one) !== rawOf(other)) return `${at}: raw text ${String(rawOf(one))} and ${String(rawOf(other))}`;
  return childrenDifference(one, other, at);
}

function childrenDifference(one: t.Node, other: t.Node, at: string): string | null {
  const [mine, theirs] = [childrenOf(one), childrenOf(other)];
  if (mine.length !== theirs.length) return `${at}: ${mine.map(({ type }) => type).join()} and ${theirs.map(({ type }) => type).join()}`;
  for (const [index, child] of mine.entries()) {
    const twin = theirs[index];
    const difference = twin === undefined ? null : treeDifference(child, twin, TARGETS.test(one.type) && child !== childOf(one, 'right'));
    if (difference !== null) return difference;
  }
  return null;
}

/** What holds something that is assigned to. */
const TARGETS = /^(?:AssignmentExpression|UpdateExpression|For\w+Statement|\w+Pattern|RestElement|ObjectProperty)$/;

function isUnread({ type }: t.Node, key: string): boolean {
  return (key === 'optional' && type.startsWith('Class')) || (key === 'kind' && type === 'TSModuleDeclaration');
}

function childrenOf(node: t.Node): t.Node[] {
  const found = new Set<t.Node>();
  for (const key of SIGNATURES.has(node.type) ? (['id', 'key'] as const) : NAMED)
    for (const value of [childOf(node, key)].flat()) if (isNode(value) && !/^TS\w*Type|TypeAnnotation/.test(value.type)) found.add(value);
  forEachChild(node, (child) => found.add(child));
  return [...found];
}

function placeOf({ start, end, loc }: t.Node): string {
  return `${start}-${end} (${loc?.start.line}:${loc?.start.column}-${loc?.end.line}:${loc?.end.column})`;
}

/** Left out and false or null are one to analysis; so is a kind that is no type. */
function scalar(value: unknown): string {
  if (isNode(value) || value === undefined || value === null || value === false || value === 'value') return '-';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isParenthesized({ extra }: t.Node): boolean {
  return extra?.['parenthesized'] === true;
}

/** Of strings and directives: their escapes decide what they are. */
function rawOf({ type, extra }: t.Node): unknown {
  return type === 'StringLiteral' || type === 'DirectiveLiteral' ? extra?.['raw'] : null;
}
