/**
 * Applies server edits to the text: the half for bundlers and the command line.
 *
 * What is not edited stays byte for byte: types, JSX, comments, formatting. The author's functions are moved as text, so their
 * source map is exact.
 */
import type * as t from '@babel/types';
import { arrowBodyStart, insideBlock, insideClause, nameStart, parametersStart, rangeOf, wholeLines } from '../../../syntax/positions.ts';
import type { Edit, Hole, InsertionPoint, Snippet, SnippetPart } from '../../edits.ts';
import { memberAccess, propertyKey } from '../../edits.ts';
import { behindHeader } from '../header.ts';
import { MapWriter } from './map.ts';
import type { SourceMap } from './map.ts';
import { semicolons } from './melting.ts';
import { narrowText } from './narrow.ts';
import { annotationsOf } from './annotations.ts';
import { findParents } from '../parents.ts';
import type { Range, TextEdit, TextPart } from './text-edits.ts';
import { TextWriter } from './text-edits.ts';
import { fault } from '../../../diagnostics/fault.ts';

interface TextState {
  readonly code: string;
  readonly program: t.Program;
  /** The nodes that are removed. */
  readonly removed: ReadonlySet<t.Node>;
  /** Of the nodes that edits are about. */
  readonly parents: ReadonlyMap<t.Node, t.Node>;
}

export interface EditedText {
  readonly code: string;
  readonly map: SourceMap | null;
}

/**
 * @param comment To stand in front of everything.
 * @param mapFor The file's name, where a map is wanted.
 */
export function applyToText(code: string, program: t.Program, edits: readonly Edit[], comment: string | null, mapFor: string | null): EditedText {
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.node] : [])));
  const parents = findParents(program, edits);
  const state: TextState = { code, program, removed, parents };
  const before = edits.flatMap((edit) => (edit.kind === 'insert' ? directiveBefore(edit.at, state) : []));
  const writer = new TextWriter(code, [
    ...(comment === null ? [] : [insertion(behindHashbang(code), 'comment', [`${comment}\n`])]),
    ...semicolons({ code, edits, parents, removed }, before),
    ...inPlace(edits, state),
    ...atTop(edits, state),
  ]);
  const map = mapFor === null ? null : new MapWriter(code);
  return { code: writer.write(map), map: mapFor === null ? null : (map?.finish(mapFor) ?? null) };
}

/** The text as it is. */
export function mapOfUnchanged(code: string, filename: string): SourceMap {
  const map = new MapWriter(code);
  map.keep(0, code.length);
  return map.finish(filename);
}

function insertion(offset: number, rank: TextEdit['rank'], parts: readonly TextPart[]): TextEdit {
  return { start: offset, end: offset, rank, parts };
}

/** All edits but the hoisted statements. */
function inPlace(edits: readonly Edit[], state: TextState): TextEdit[] {
  return edits.flatMap((edit): TextEdit[] => {
    const { code } = state;
    switch (edit.kind) {
      case 'remove':
        return [...annotationsOf(edit.node, code, state.parents), { ...wholeLines(code, rangeOf(edit.node)), rank: 'replace', parts: [] }];
      case 'replace':
        return [{ ...rangeOf(edit.node), rank: 'replace', parts: apart(partsOf(edit.with, edit.node, code), rangeOf(edit.node), code), ...originOf(edit) }];
      case 'narrow':
        return [narrowText(edit, code)];
      case 'name': {
        const at = nameStart(code, edit.node);
        return [insertion(at, 'name', [/\s/.test(code[at - 1] ?? '') ? edit.name : ` ${edit.name}`])];
      }
      case 'insert':
        return [...namesLost(edit.statements), ...(isAtTop(edit.at) ? [] : [{ ...insert(edit.at, edit.statements, state), ...originOf(edit) }])];
      default:
        return edit satisfies never;
    }
  });
}

/** A space where words meet that brackets kept apart: `throw(require as any)('./a')`, `require('./a')as any`. */
function apart(parts: readonly TextPart[], { start, end }: Range, code: string): readonly TextPart[] {
  const textOf = (part: TextPart | undefined): string => (part === undefined ? '' : typeof part === 'string' ? part : code.slice(part.start, part.end));
  const meet = (before: string | undefined, behind: string | undefined): boolean => WORD.test(before ?? '') && WORD.test(behind ?? '');
  return [...(meet(code[start - 1], textOf(parts[0])[0]) ? [' '] : []), ...parts, ...(meet(textOf(parts.at(-1)).at(-1), code[end]) ? [' '] : [])];
}

/** More than belongs to words: a space too many changes nothing. */
const WORD = /[\w$\\\u0080-\uffff]/;

function originOf(edit: Edit): Pick<TextEdit, 'origin'> {
  return 'origin' in edit ? { origin: edit.origin?.loc ?? null } : {};
}

/** A function that loses its own name does so wherever its text goes. */
function namesLost(snippet: Snippet): TextEdit[] {
  return snippet.flatMap((part) => {
    if (typeof part === 'string' || part.as.kind !== 'function' || !part.as.anonymous || !('id' in part.node) || !part.node.id) return [];
    return [{ ...rangeOf(part.node.id), rank: 'replace', parts: [] }];
  });
}

/**
 * Text and ranges, in turns.
 *
 * @param around The node that gives way to the snippet; null where there is none.
 */
function partsOf(snippet: Snippet, around: t.Node | null, code: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const part of snippet.flatMap((one) => partOf(one, around, code))) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

function partOf(part: SnippetPart, around: t.Node | null, code: string): TextPart[] {
  if (typeof part === 'string') return [part];
  const { node, as } = part;
  if (as.kind === 'method') return methodParts(part, as.name, code);
  const isParenthesized = around !== null && (node.type === 'SequenceExpression' || (node !== around && node.extra?.['parenthesized'] === true));
  return isParenthesized ? ['(', rangeOf(node), ')'] : [rangeOf(node)];
}

/** A method's parameters and body are all that moves; it becomes a function again in an object of its own. */
function methodParts({ node }: Hole, name: string, code: string): TextPart[] {
  if (node.type !== 'ObjectMethod' && node.type !== 'ClassMethod') fault(`A ${node.type} is no method.`);
  const moved: Range = { start: parametersStart(code, node), end: rangeOf(node).end };
  return [`({ async ${node.generator ? '*' : ''}${propertyKey(name)}`, moved, ` })${memberAccess(name)}`];
}

type AtTop = Extract<InsertionPoint, { readonly place: 'first' | 'top' }>;

function isAtTop(at: InsertionPoint): at is AtTop {
  return at.place === 'first' || at.place === 'top';
}

function insert(at: Exclude<InsertionPoint, AtTop>, statements: Snippet, { code, removed }: TextState): TextEdit {
  const parts = partsOf(statements, null, code);
  switch (at.place) {
    case 'end':
      return insertion(code.length, 'end', ['\n', ...parts, '\n']);
    case 'after':
      return insertion(rangeOf(at.statement).end, 'after', ['\n', ...parts]);
    case 'first-clause':
      return insertion(clauseStart(at.node), 'scope-start', parts);
    case 'body': {
      const { node } = at;
      if (node.type !== 'ArrowFunctionExpression') return { ...rangeOf(node.body), rank: 'replace', parts: [' { ', ...parts, ' ', rangeOf(node.body), ' }'] };
      const body = { start: arrowBodyStart(code, node), end: rangeOf(node).end };
      return { ...body, rank: 'replace', parts: [' { ', ...parts, ' return (', body, '); }'] };
    }
    case 'class-start':
      return insertion(insideBlock(code, at.node), 'scope-start', [' ', ...parts]);
    case 'scope-start': {
      const { node } = at.scope;
      const last = lastDirective(node, removed);
      const offset = node.type === 'SwitchStatement' ? firstClause(node, code) : last === null ? insideBlock(code, node) : rangeOf(last).end;
      return insertion(offset, 'scope-start', [' ', ...parts]);
    }
    default:
      return at satisfies never;
  }
}

function clauseStart({ cases: [clause] }: t.SwitchStatement): number {
  if (clause === undefined) fault('A switch without a clause declares nothing.');
  return rangeOf(clause).start;
}

function firstClause(node: t.SwitchStatement, code: string): number {
  const [clause] = node.cases;
  if (clause === undefined) fault('A switch without a clause has no place for statements.');
  return insideClause(code, clause);
}

/** `'use strict'` and its like stay first; `'use server'` is on its way out. */
function lastDirective(node: t.Node, removed: ReadonlySet<t.Node>): t.Directive | null {
  const directives = 'directives' in node ? (node.directives ?? []) : [];
  return directives.findLast((directive) => !removed.has(directive)) ?? null;
}

/** The directive behind which something is put, if there is one. */
function directiveBefore(at: InsertionPoint, { program, removed }: TextState): t.Directive[] {
  const last =
    at.place === 'scope-start'
      ? lastDirective(at.scope.node, removed)
      : at.place === 'first' || (at.place === 'top' && program.body[0]?.type !== 'ImportDeclaration')
        ? lastDirective(program, removed)
        : null;
  return last === null ? [] : [last];
}

/** The imports and the hoisted statements, one after the other, with the functions that move into them. */
function atTop(edits: readonly Edit[], state: TextState): TextEdit[] {
  const at = (place: AtTop['place']): Extract<Edit, { readonly kind: 'insert' }>[] =>
    edits.flatMap((edit) => (edit.kind === 'insert' && edit.at.place === place ? [edit] : []));
  const behind = behindImports(state);
  const before = [...at('first'), ...(behind === null ? at('top') : [])];
  const written = (statements: Snippet, start: string): TextPart[] => [...(start === '' ? [] : [start]), ...partsOf(statements, null, state.code), '\n'];
  return [
    ...before.map((edit) => ({ ...insertion(firstOffset(state), 'top', written(edit.statements, '')), ...originOf(edit) })),
    ...(behind === null
      ? []
      : at('top').map((edit, index) => ({ ...insertion(behind, 'top', written(edit.statements, index === 0 ? '\n' : '')), ...originOf(edit) }))),
  ];
}

/** Behind the imports that the module begins with; null where it begins with none. */
function behindImports({ program: { body }, code, removed }: TextState): number | null {
  const firstOther = body.findIndex((statement) => statement.type !== 'ImportDeclaration');
  const lastImport = body[(firstOther === -1 ? body.length : firstOther) - 1];
  if (lastImport === undefined) return null;
  const range = rangeOf(lastImport);
  return removed.has(lastImport) ? wholeLines(code, range).end : range.end;
}

/** Before the first statement and the comments that are about it. */
function firstOffset({ program, code, removed }: TextState): number {
  const [first] = program.body;
  if (first === undefined) return code.length;
  const last = program.directives.at(-1);
  const from = last === undefined ? behindHashbang(code) : removed.has(last) ? wholeLines(code, rangeOf(last)).end : rangeOf(last).end;
  return behindHeader(code, from, rangeOf(first).start);
}

function behindHashbang(code: string): number {
  return /^#!.*(?:\r\n?|[\n\u2028\u2029]|$)/.exec(code)?.[0].length ?? 0;
}
