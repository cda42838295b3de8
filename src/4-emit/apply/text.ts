/**
 * Applies server edits to the text: the half for bundlers and the command line.
 *
 * What is not edited stays byte for byte: types, JSX, comments, formatting. The author's functions are moved as text, so their
 * source map is exact. Edits of inner nodes come before those of the nodes around them.
 */
import type * as t from '@babel/types';
import MagicString from 'magic-string';
import { insideBlock, nameStart, parametersStart, rangeOf, wholeLines, wouldContinue } from '../../1-source/positions.ts';
import type { Edit, Hole, InsertionPoint, Snippet } from '../edits.ts';
import { memberAccess, propertyKey } from '../edits.ts';
import { narrowText } from './narrow.ts';

interface TextState {
  readonly code: string;
  readonly program: t.Program;
  readonly edits: readonly Edit[];
  readonly magic: MagicString;
  /** Functions whose text moves to module level. */
  readonly moved: ReadonlySet<t.Node>;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** @returns The edited text; `toString()` and `generateMap()` are the caller's. */
export function applyToText(code: string, program: t.Program, edits: readonly Edit[]): MagicString {
  const moved = new Set(edits.flatMap((edit) => (edit.kind === 'insert' && edit.at.place === 'top' ? movedNodes(edit.statements) : [])));
  const state: TextState = { code, program, edits, moved, magic: new MagicString(code) };
  editInPlace(edits, state);
  insertAtTop(edits.flatMap((edit) => (edit.kind === 'insert' && edit.at.place === 'top' ? [edit.statements] : [])), state);
  return state.magic;
}

/** All edits but the hoisted statements. What is removed goes first: it would take with it what has been put beside it. */
function editInPlace(edits: readonly Edit[], state: TextState): void {
  const { code, magic } = state;
  for (const edit of edits) if (edit.kind === 'remove') remove(edit.node, edit.previous, state);
  const replacements = edits.filter((edit) => edit.kind === 'replace').sort((a, b) => size(a.node) - size(b.node));
  for (const { node, with: snippet } of replacements) replace(node, snippet, state);
  // At the start of a scope the last to be put there stands first.
  const starts = new Set(edits.filter((edit) => edit.kind === 'insert' && (edit.at.place === 'scope-start' || edit.at.place === 'class-start')).reverse());
  for (const edit of [...edits.filter((one) => !starts.has(one)), ...starts]) {
    if (edit.kind === 'narrow') narrowText(edit, code, magic);
    else if (edit.kind === 'name') {
      const at = nameStart(code, edit.node);
      magic.appendLeft(at, /\s/.test(code[at - 1] ?? '') ? edit.name : ` ${edit.name}`);
    } else if (edit.kind === 'insert' && edit.at.place !== 'top') insert(edit.at, edit.statements, state);
  }
}

/** The text of a helper with its own edits, without the Server Functions that move out of it. */
function copyOf(node: t.Node, { code, program, edits, moved }: TextState): string {
  const { start, end } = rangeOf(node);
  const isInside = (range: Range): boolean => start <= range.start && range.end <= end;
  const inner = edits.filter((edit) => {
    const place = edit.kind === 'insert' ? placeOf(edit.at) : edit.node;
    return place !== null && isInside(rangeOf(place));
  });
  const magic = new MagicString(code.slice(start, end), { offset: -start });
  for (const one of moved) {
    const range = movedRange(one, code);
    if (isInside(range)) magic.remove(range.start, range.end);
  }
  editInPlace(inner, { code, program, edits, moved, magic });
  return magic.toString();
}

/** The node in which, or behind which, something is inserted. */
function placeOf(at: InsertionPoint): t.Node | null {
  switch (at.place) {
    case 'after':
      return at.statement;
    case 'scope-start':
      return at.scope.node;
    case 'class-start':
      return at.node;
    default:
      return null;
  }
}

function movedNodes(snippet: Snippet): t.Node[] {
  return snippet.flatMap((part) => (typeof part !== 'string' && part.as.kind !== 'copy' ? [part.node] : []));
}

function size(node: t.Node): number {
  const { start, end } = rangeOf(node);
  return end - start;
}

function remove(node: t.Node, previous: t.Node | undefined, { code, magic, moved }: TextState): void {
  const range = rangeOf(node);
  if (!moved.has(node)) {
    const { start, end } = wholeLines(code, range);
    magic.remove(start, end);
  } else if (previous !== undefined && needsSemicolon(previous, code) && wouldContinue(code, range.end)) {
    // The declaration stood between two statements that nothing else parts.
    magic.appendLeft(range.start, ';');
  }
}

/** Does a line end stand for the semicolon of this statement? */
function needsSemicolon(statement: t.Node, code: string): boolean {
  const isEnded = code[rangeOf(statement).end - 1] === ';';
  return !isEnded && /^(?:Expression|Return|Throw|Break|Continue|Debugger|DoWhile)Statement$|^VariableDeclaration$/.test(statement.type);
}

/** The part of a node that moves: of a method, what is behind its key. */
function movedRange(node: t.Node, code: string): Range {
  const { start, end } = rangeOf(node);
  return node.type === 'ObjectMethod' || node.type === 'ClassMethod' ? { start: parametersStart(code, node), end } : { start, end };
}

/** Puts a snippet in the place of a node. A hole in it is the node itself or a part of it, and stays where it is. */
function replace(node: t.Node, snippet: Snippet, { code, magic, moved }: TextState): void {
  const { start } = rangeOf(node);
  const end = moved.has(node) ? movedRange(node, code).start : rangeOf(node).end;
  const at = snippet.findIndex((part) => typeof part !== 'string');
  const hole = snippet[at];
  if (hole === undefined || typeof hole === 'string') {
    if (end > start) magic.remove(start, end);
    const isEnded = node.type === 'ArrowFunctionExpression' && wouldContinue(code, rangeOf(node).end);
    magic.appendLeft(start, snippet.join('') + (isEnded ? ';' : ''));
    return;
  }
  const inner = rangeOf(hole.node);
  const isParenthesized = hole.node.type === 'SequenceExpression' || (hole.node !== node && hole.node.extra?.['parenthesized'] === true);
  const before = snippet.slice(0, at).join('') + (isParenthesized ? '(' : '');
  const behind = (isParenthesized ? ')' : '') + snippet.slice(at + 1).join('');
  if (inner.start > start) magic.remove(start, inner.start);
  if (end > inner.end) magic.remove(inner.end, end);
  magic.prependLeft(inner.start, before);
  magic.appendLeft(inner.end, behind);
}

function insert(at: Exclude<InsertionPoint, { readonly place: 'top' }>, statements: Snippet, state: TextState): void {
  const { code, magic } = state;
  const text = statements.join('');
  switch (at.place) {
    case 'end':
      magic.append(`\n${text}\n`);
      return;
    case 'after':
      magic.appendLeft(rangeOf(at.statement).end, `\n${text}`);
      return;
    case 'class-start':
      magic.prependLeft(insideBlock(code, at.node), ` ${text}`);
      return;
    case 'scope-start':
      magic.prependLeft(scopeStart(at.scope.node, state), ` ${text}`);
      return;
    default:
      at satisfies never;
  }
}

function scopeStart(node: t.BlockStatement | t.StaticBlock | t.TSModuleBlock | t.SwitchStatement, { code }: TextState): number {
  if (node.type === 'SwitchStatement') {
    const [clause] = node.cases;
    const [first] = clause?.consequent ?? [];
    if (first !== undefined) return rangeOf(first).start;
    return clause === undefined ? rangeOf(node).end : rangeOf(clause).end;
  }
  // `'use strict'` and its like stay first; `'use server'` is on its way out.
  const directives = 'directives' in node ? (node.directives ?? []).filter((directive) => directive.value.value !== 'use server') : [];
  const last = directives.at(-1);
  return last === undefined ? insideBlock(code, node) : rangeOf(last).end;
}

/** Behind the imports that the module begins with, or before its first statement. */
function topOffset({ program, code }: TextState): { readonly offset: number; readonly behindImport: boolean } {
  const firstOther = program.body.findIndex((statement) => statement.type !== 'ImportDeclaration');
  const lastImport = program.body[(firstOther === -1 ? program.body.length : firstOther) - 1];
  if (lastImport !== undefined) return { offset: rangeOf(lastImport).end, behindImport: true };
  const [first] = program.body;
  return { offset: first === undefined ? code.length : rangeOf(first).start, behindImport: false };
}

/** The hoisted statements, one after the other: the functions in them are moved here, their text is put around them. */
function insertAtTop(snippets: readonly Snippet[], state: TextState): void {
  if (snippets.length === 0) return;
  const { code, magic } = state;
  const copies = new Map<t.Node, string>();
  const { offset, behindImport } = topOffset(state);
  const parts = snippets.flatMap((snippet): Snippet => [...snippet, '\n']);
  for (const part of parts) {
    if (typeof part === 'string' || part.as.kind === 'copy') continue;
    const { start, end } = movedRange(part.node, code);
    if (part.as.kind === 'function' && part.as.anonymous && 'id' in part.node && part.node.id) magic.remove(rangeOf(part.node.id).start, rangeOf(part.node.id).end);
    magic.move(start, end, offset);
  }
  // Text hangs on the function moved before it, and what comes before all functions on what stands before the place.
  let anchor = offset;
  if (behindImport) magic.appendLeft(anchor, '\n');
  for (const part of parts) {
    if (typeof part === 'string') {
      magic.appendLeft(anchor, part);
    } else if (part.as.kind === 'copy') {
      const copy = copies.get(part.node) ?? copyOf(part.node, state);
      copies.set(part.node, copy);
      magic.appendLeft(anchor, copy);
    } else {
      const [before, behind] = around(part);
      magic.appendLeft(anchor, before);
      anchor = rangeOf(part.node).end;
      magic.appendLeft(anchor, behind);
    }
  }
}

/** A method's parameters and body are all that moves; it becomes a function again in an object of its own. */
function around({ node, as }: Hole): readonly [string, string] {
  if (as.kind !== 'method' || (node.type !== 'ObjectMethod' && node.type !== 'ClassMethod')) return ['', ''];
  return [`({ async ${node.generator ? '*' : ''}${propertyKey(as.name)}`, ` })${memberAccess(as.name)}`];
}
