/**
 * Edits that mend a fault where it is plain what was meant.
 *
 *     'use sevrer';                     →   'use server';                  respell
 *     `use server`;                     →   'use server';                  plainString
 *     function save() { 'use server' }  →   async function save() { … }    addAsync
 *     import x; 'use server';           →   'use server'; import x;        moveToTop
 *
 * The first two say what the author wrote, no more; the others change who may call what, so the user decides.
 */
import type * as t from '@babel/types';
import { asyncLookOf } from '../2-analysis/functions/async-look.ts';
import { forEachChild } from '../syntax/children.ts';
import { isFunction } from '../syntax/nodes.ts';
import type { Diagnostic, FunctionNode, Position, Span } from '../model/index.ts';

export interface Edit {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const suggestionMessages = {
  respell: "Write 'use server'.",
  plainString: "Make it the string 'use server'.",
  addAsync: 'Add `async`.',
  moveToTop: 'Move the directive to the top of the file: every export becomes a Server Function.',
  moveToStart: 'Make the directive the first statement of the function.',
};

export interface Suggestion {
  readonly kind: keyof typeof suggestionMessages;
  readonly edits: readonly Edit[];
}

/** Does the suggestion only spell out what the author has written? */
export function isMechanical({ kind }: Suggestion): boolean {
  return kind === 'respell' || kind === 'plainString';
}

/** @param edits None of which lies in another. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  return edits.toSorted((a, b) => b.start - a.start).reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

/** @returns null where no edit is certain to be what was meant. */
export function suggestionFor({ code, span, related }: Diagnostic, program: t.Program, text: string): Suggestion | null {
  switch (code) {
    case 'directive-misspelled':
      return respelled('respell', span, program, text);
    case 'directive-not-a-string':
      return respelled('plainString', span, program, text);
    case 'directive-misplaced':
      return moved(span, program, text);
    case 'function-not-async':
      return withAsync([span, ...related.map((entry) => entry.span)], program);
    default:
      return null;
  }
}

/** What is left of a statement that consists of strings when the strings are taken out. */
const AROUND_STRINGS = /^[\s()+;]*$/;
const STRING = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|`(?:[^`\\]|\\[^])*`/g;

/** Only where a directive can stand: as the first thing of a file or a function. */
function respelled(kind: 'respell' | 'plainString', span: Span, program: t.Program, text: string): Suggestion | null {
  const found = find(program, (node) => (node.type === 'Directive' || node.type === 'ExpressionStatement') && isAt(node, span.start));
  if (found === null || !(found.node.type === 'Directive' || isFirst(found))) return null;
  const { start, end } = rangeOf(found.node);
  const written = text.slice(start, end);
  if (!AROUND_STRINGS.test(written.replace(STRING, ''))) return null;
  const quote = written.startsWith('"') ? '"' : "'";
  return { kind, edits: [{ start, end, text: `${quote}use server${quote}${written.endsWith(';') ? ';' : ''}` }] };
}

function isFirst({ node, ancestors }: Found): boolean {
  const [around, parent] = [ancestors.at(-2), ancestors.at(-1)];
  if (parent?.type === 'Program') return parent.body[0] === node;
  return parent?.type === 'BlockStatement' && around !== undefined && isFunction(around) && parent.body[0] === node;
}

function moved(span: Span, program: t.Program, text: string): Suggestion | null {
  const found = find(program, (node) => node.type === 'ExpressionStatement' && isAt(node, span.start));
  const [around, parent] = [found?.ancestors.at(-2), found?.ancestors.at(-1)];
  if (found === null || parent === undefined) return null;
  const gone = wholeLine(rangeOf(found.node), text);
  const lineEnd = /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n';
  if (parent.type === 'Program') {
    const first = parent.directives[0] ?? parent.body[0];
    if (first === undefined || parent.directives.some(({ value }) => value.value === 'use client')) return null;
    const top = aboveComments(rangeOf(first).start, text);
    return {
      kind: 'moveToTop',
      edits: [
        { start: top, end: top, text: `'use server';${lineEnd}` },
        { ...gone, text: '' },
      ],
    };
  }
  const [first] = parent.type === 'BlockStatement' ? parent.body : [];
  if (first === undefined || around === undefined || !isFunction(around)) return null;
  const { start } = rangeOf(first);
  const indent = /(?:^|[\n\r])([ \t]*)$/.exec(text.slice(0, start))?.[1];
  return {
    kind: 'moveToStart',
    edits: [
      { start, end: start, text: indent === undefined ? "'use server'; " : `'use server';${lineEnd}${indent}` },
      { ...gone, text: '' },
    ],
  };
}

/** The range with its indentation and the end of its line, where nothing else stands in that line. */
function wholeLine({ start, end }: Range, text: string): Range {
  const before = /(?:^|[\n\r])([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const after = /^[ \t]*(?:\r\n|[\n\r]|$)/.exec(text.slice(end))?.[0];
  return before === undefined || after === undefined ? { start, end } : { start: start - before.length, end: end + after.length };
}

/** Comments belong to the code right below them, so the directive goes in front of them. A hashbang stays first. */
function aboveComments(offset: number, text: string): number {
  const lines = text.slice(0, offset).split(/(?<=\n)/);
  let top = offset;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    if ((index === 0 && line.startsWith('#!')) || (top < offset && line.trim() === '')) break;
    top -= line.length;
  }
  return top;
}

/** @param places Of the directive, or of the export and what it leads to. */
function withAsync(places: readonly Span[], program: t.Program): Suggestion | null {
  const [found] = places.flatMap(({ start }) => find(program, (node, ancestors) => isSyncFunction(node) && isMeantBy(start, node, ancestors)) ?? []);
  if (found === undefined || !isSyncFunction(found.node)) return null;
  const { node } = found;
  // Where an async function is meant already, another `async` would mend nothing.
  if (('key' in node && node.computed) || asyncLookOf(node, found.ancestors).looksLike !== undefined) return null;
  const { start } = rangeOf('key' in node ? node.key : node);
  return { kind: 'addAsync', edits: [{ start, end: start, text: 'async ' }] };
}

function isSyncFunction(node: t.Node): node is FunctionNode {
  return (
    isFunction(node) && 'async' in node && node.async !== true && 'generator' in node && node.generator !== true && !('kind' in node && node.kind !== 'method')
  );
}

/** Does the position point to the function: to its start, its name, its variable or its directive? */
function isMeantBy(start: Position, node: FunctionNode, ancestors: readonly t.Node[]): boolean {
  const parent = ancestors.at(-1);
  const places = [
    node,
    'id' in node ? node.id : null,
    parent?.type === 'VariableDeclarator' && parent.init === node ? parent : null,
    ...(node.body.type === 'BlockStatement' ? node.body.directives : []),
  ];
  return places.some((place) => place && isAt(place, start));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf({ start, end }: t.Node): Range {
  return { start: start ?? 0, end: end ?? 0 };
}

function isAt(node: t.Node, { line, column }: Position): boolean {
  return node.loc?.start.line === line && node.loc.start.column === column;
}

interface Found {
  readonly node: t.Node;
  readonly ancestors: readonly t.Node[];
}

/** The first node of that kind, in source order. */
function find(root: t.Node, isWanted: (node: t.Node, ancestors: readonly t.Node[]) => boolean): Found | null {
  const ancestors: t.Node[] = [];
  let found: Found | null = null;
  const visit = (node: t.Node): void => {
    if (found !== null) return;
    if (isWanted(node, ancestors)) {
      found = { node, ancestors: [...ancestors] };
      return;
    }
    ancestors.push(node);
    if ('directives' in node && Array.isArray(node.directives)) node.directives.forEach(visit);
    forEachChild(node, visit);
    ancestors.pop();
  };
  visit(root);
  return found;
}
