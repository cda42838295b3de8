/**
 * Applies server edits to the Babel syntax tree: the Babel plugin's half.
 *
 * Snippets become nodes, with the author's nodes in their holes. The author's nodes move, they are not copied, so what another plugin has noted about a node still holds; only `copy` holes
 * are deep clones, made last, when everything inside has been edited.
 */
import type * as t from '@babel/types';
import { childOf } from '../../../syntax/children.ts';
import type { BlocklessBody } from '../../../model/index.ts';
import type { Edit, InsertionPoint } from '../../edits.ts';
import { additionsOf } from './additions.ts';
import type { TreeAdditions } from './additions.ts';
import { headerOf, passComments, separate } from './comments.ts';
import { finish, holeFiller } from './holes.ts';
import type { Pending } from './holes.ts';
import { narrowNode } from '../text/narrow.ts';
import { findParents } from '../parents.ts';
import { clauseOf, expressionOf, membersOf, propertiesOf, statementsOf } from './snippet-nodes.ts';
import type { SnippetContext } from './snippet-expressions.ts';
import type { BabelTools } from './tools.ts';
import { fault } from '../../../diagnostics/fault.ts';

/**
 * @param program Changed in place. Its scope information is stale afterwards.
 * @returns what was added, where nothing else has changed.
 */
export function applyToAst(program: t.Program, edits: readonly Edit[], tools: BabelTools): TreeAdditions | null {
  const pending: Pending = { copies: [], functions: new Map() };
  const fill = holeFiller(pending, tools);
  const parents = findParents(program, edits);
  const made = edits.map((edit) => nodesOf(edit, { fill, loc: locationOf(edit, program) }));

  const additions = additionsOf(edits, made);

  const insertions = new Insertions(program);
  edits.forEach((edit, index) => {
    const nodes = made[index] ?? [];
    switch (edit.kind) {
      case 'remove':
        return removeNode(edit.node, parents);
      case 'replace':
        return replaceNode(edit.node, nodes, parents);
      case 'narrow':
        return narrowNode(edit);
      case 'name':
        edit.node.id = { type: 'Identifier', name: edit.name };
        return;
      case 'insert':
        return insertions.add(edit.at, nodes);
      default:
        return edit satisfies never;
    }
  });
  insertions.apply();
  finish(pending, tools);
  return additions;
}

/** The nodes that an edit brings, with the author's nodes in their holes. */
function nodesOf(edit: Edit, context: SnippetContext): readonly t.Node[] {
  switch (edit.kind) {
    case 'insert':
      if (edit.at.place === 'first-clause') return [clauseOf(edit.statements, context)];
      return edit.at.place === 'class-start' ? membersOf(edit.statements, context) : statementsOf(edit.statements, context);
    case 'replace':
      switch (edit.as) {
        case 'expression':
          return [expressionOf(edit.with, context)];
        case 'property':
          return propertiesOf(edit.with, context);
        case 'member':
          return membersOf(edit.with, context);
        case 'statement':
        case 'module-statements':
          return statementsOf(edit.with, context);
      }
    // falls through: every case above returns
    default:
      return [];
  }
}

/** Generated calls stand for the author's function: React reads its position from where it is registered. */
function locationOf(edit: Edit, program: t.Program): t.SourceLocation | null {
  const span = 'origin' in edit ? edit.origin?.loc : null;
  if (!span) return null;
  const { start, end } = span;
  return { ...program.loc, start: { index: 0, ...start }, end: { index: 0, ...end } } as t.SourceLocation;
}

/** The list or the property of its parent that holds `node`. */
function keyInParent(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>): { readonly parent: t.Node; readonly key: string; readonly list: t.Node[] | null } {
  const parent = parents.get(node);
  if (parent !== undefined) {
    for (const key of Object.keys(parent)) {
      const value = childOf(parent, key);
      if (value === node) return { parent, key, list: null };
      if (Array.isArray(value) && value.includes(node)) return { parent, key, list: value as t.Node[] };
    }
  }
  fault(`A ${node.type} is no longer where it was found; another plugin has moved it.`);
}

function removeNode(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>): void {
  const { parent, list } = keyInParent(node, parents);
  if (list === null) fault(`A ${node.type} cannot be removed from a ${parent.type}.`);
  if (node.type === 'Directive' || node.type === 'ImportDeclaration') passComments(node, parent);
  list.splice(list.indexOf(node), 1);
}

function replaceNode(node: t.Node, nodes: readonly t.Node[], parents: ReadonlyMap<t.Node, t.Node>): void {
  const { parent, key, list } = keyInParent(node, parents);
  const [first] = nodes;
  if (list !== null) list.splice(list.indexOf(node), 1, ...nodes);
  else Object.assign(parent, { [key]: first });
  if (first !== undefined && node.type !== 'FunctionDeclaration') headerOf(node, first);
}

/** Gathers what is added, so that several additions to one place keep their order. */
class Insertions {
  readonly #program: t.Program;
  readonly #starts = new Map<t.Node[], t.Node[]>();
  readonly #bodies = new Map<BlocklessBody, t.Node[]>();
  readonly #after = new Map<t.Node, t.Node[]>();
  readonly #first: t.Node[] = [];
  readonly #top: t.Node[] = [];
  readonly #end: t.Node[] = [];

  constructor(program: t.Program) {
    this.#program = program;
  }

  add(at: InsertionPoint, nodes: readonly t.Node[]): void {
    switch (at.place) {
      case 'first':
        this.#first.push(...nodes);
        return;
      case 'top':
        this.#top.push(...nodes);
        return;
      case 'end':
        this.#end.push(...nodes);
        return;
      case 'after':
        return gather(this.#after, at.statement, nodes);
      case 'first-clause':
        return gather(this.#starts, at.node.cases, nodes);
      case 'class-start':
        return gather(this.#starts, at.node.body, nodes);
      case 'scope-start': {
        const { node } = at.scope;
        const list = node.type === 'SwitchStatement' ? node.cases[0]?.consequent : node.body;
        if (list !== undefined) gather(this.#starts, list, nodes);
        return;
      }
      case 'body':
        return gather(this.#bodies, at.node, nodes);
      default:
        return at satisfies never;
    }
  }

  apply(): void {
    const body: t.Node[] = this.#program.body;
    for (const [list, nodes] of this.#starts) list.unshift(...nodes);
    for (const [node, nodes] of this.#bodies) giveBlock(node, nodes);
    for (const [statement, nodes] of this.#after) {
      const index = body.indexOf(statement);
      if (index === -1) fault(`A ${statement.type} is no longer where it was found; another plugin has moved it.`);
      separate(body[index], body[index + 1]);
      body.splice(index + 1, 0, ...nodes);
    }
    const firstOther = body.findIndex((statement) => statement.type !== 'ImportDeclaration');
    const index = firstOther === -1 ? body.length : firstOther;
    const before = index === 0 ? [...this.#first, ...this.#top] : this.#first;
    const behind = index === 0 ? [] : this.#top;
    if (behind.length > 0) {
      separate(body[index - 1], body[index]);
      body.splice(index, 0, ...behind);
    }
    const [first] = before;
    if (first !== undefined && body[0] !== undefined) headerOf(body[0], first);
    body.unshift(...before);
    body.push(...this.#end);
  }
}

/** `() => value` becomes `() => { …; return value; }`, and `for (…) statement;` becomes `for (…) { …; statement; }`. */
function giveBlock(node: BlocklessBody, nodes: readonly t.Node[]): void {
  if (node.body.type === 'BlockStatement') fault(`A ${node.type} has a block already.`);
  const block = (last: t.Statement): t.BlockStatement => ({ type: 'BlockStatement', directives: [], body: [...(nodes as t.Statement[]), last] });
  if (node.type !== 'ArrowFunctionExpression') {
    node.body = block(node.body);
    return;
  }
  node.body = block({ type: 'ReturnStatement', argument: node.body });
  if (node.expression) node.expression = false;
}

function gather<K>(lists: Map<K, t.Node[]>, key: K, nodes: readonly t.Node[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...nodes]);
  else list.push(...nodes);
}
