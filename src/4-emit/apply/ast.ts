/**
 * Applies server edits to the Babel syntax tree: the Babel plugin's half.
 *
 * All snippets of a module are parsed at once, with a placeholder for each hole; then the author's nodes are put into the holes.
 * The author's nodes move, they are not copied, so what another plugin has noted about a node still holds; only `copy` holes
 * are deep clones, made last, when everything inside has been edited.
 */
import type * as t from '@babel/types';
import { childOf, forEachChild } from '../../2-analysis/syntax.ts';
import type { Edit, Hole, InsertionPoint, ReplacedSort, Snippet } from '../edits.ts';
import { headerOf, passComments, separate } from './comments.ts';
import { fillCopies, fillHoles, placeholder } from './holes.ts';
import { narrowNode } from './narrow.ts';
import type { BabelTools } from './tools.ts';

const SEPARATOR = '"use$server$next";';

/**
 * @param program Changed in place. Its scope information is stale afterwards.
 */
export function applyToAst(program: t.Program, edits: readonly Edit[], tools: BabelTools): void {
  const holes: Hole[] = [];
  const groups = parseSnippets(edits.map((edit) => textOf(edit, holes)), tools);
  const parents = findParents(program, edits);
  edits.forEach((edit, index) => locate(groups[index] ?? [], edit, program));
  const copies = fillHoles(groups.flat(), holes, tools);

  const insertions = new Insertions(program);
  edits.forEach((edit, index) => {
    const nodes = groups[index] ?? [];
    switch (edit.kind) {
      case 'remove':
        return removeNode(edit.node, parents);
      case 'replace':
        return replaceNode(edit.node, replacement(edit.as, nodes), parents);
      case 'narrow':
        return narrowNode(edit);
      case 'name':
        edit.node.id = tools.types.identifier(edit.name);
        return;
      case 'insert':
        return insertions.add(edit.at, nodes);
      default:
        return edit satisfies never;
    }
  });
  insertions.apply();
  fillCopies(copies, tools);
}

/** The snippet of an edit in a form that is a statement by itself. */
function textOf(edit: Edit, holes: Hole[]): string {
  const text = (snippet: Snippet): string => snippet.map((part) => (typeof part === 'string' ? part : placeholder(holes.push(part) - 1))).join('');
  switch (edit.kind) {
    case 'insert':
      if (edit.at.place === 'class-start') return `(class { ${text(edit.statements)} });`;
      return edit.at.place === 'scope-start' ? inFunction(text(edit.statements)) : text(edit.statements);
    case 'replace':
      switch (edit.as) {
        case 'expression':
          return `(${text(edit.with)});`;
        case 'property':
          return `({ ${text(edit.with)} });`;
        case 'member':
          return `(class { ${text(edit.with)} });`;
        case 'declaration':
          return inFunction(text(edit.with));
        case 'module-statements':
          return text(edit.with);
      }
    // falls through: every case above returns
    default:
      return '';
  }
}

/** In a function of its own: two scopes of the author's may declare one name. */
function inFunction(statements: string): string {
  return `(() => { ${statements} });`;
}

/** One parse for all snippets: a separator stands between the statements of one and of the next. */
function parseSnippets(texts: readonly string[], { parse }: BabelTools): t.Node[][] {
  const groups: t.Node[][] = [[]];
  for (const statement of parse(`0;${texts.join(`\n${SEPARATOR}\n`)}`).slice(1)) {
    if (statement.type === 'ExpressionStatement' && statement.expression.type === 'StringLiteral' && `"${statement.expression.value}";` === SEPARATOR) groups.push([]);
    else groups.at(-1)?.push(statement);
  }
  return groups;
}

/** Generated calls stand for the author's function: React reads its position from where it is registered. */
function locate(nodes: readonly t.Node[], edit: Edit, program: t.Program): void {
  const span = 'origin' in edit ? edit.origin?.loc : null;
  if (!span) return;
  const { start, end } = span;
  const loc = { ...program.loc, start: { index: 0, ...start }, end: { index: 0, ...end } } as t.SourceLocation;
  const visit = (node: t.Node): void => {
    if (node.type === 'CallExpression') node.loc = loc;
    forEachChild(node, visit);
  };
  nodes.forEach(visit);
}

/** The nodes that replace one of their own sort, out of the statement that they were parsed in. */
function replacement(as: ReplacedSort, nodes: readonly t.Node[]): readonly t.Node[] {
  const [first] = nodes;
  if (as === 'module-statements') return nodes;
  if (first?.type !== 'ExpressionStatement') throw new Error(`A snippet of the sort '${as}' did not parse to an expression.`);
  const { expression } = first;
  if (as === 'property' && expression.type === 'ObjectExpression') return expression.properties;
  if (as === 'member' && expression.type === 'ClassExpression') return expression.body.body;
  if (as === 'declaration' && expression.type === 'ArrowFunctionExpression' && expression.body.type === 'BlockStatement') return expression.body.body;
  return [expression];
}

/**
 * The parent of each node that an edit removes or replaces. Positions say where to look; where they do not lead to all of them
 * (another plugin made or moved nodes), everything is looked through.
 */
function findParents(program: t.Program, edits: readonly Edit[]): Map<t.Node, t.Node> {
  const wanted = new Set(edits.flatMap((edit) => (edit.kind === 'remove' || edit.kind === 'replace' ? [edit.node] : [])));
  const starts = [...wanted].map((node) => node.start ?? 0).sort((a, b) => a - b);
  const parents = parentsOf(program, wanted, (node) => typeof node.start !== 'number' || typeof node.end !== 'number' || hasBetween(starts, node.start, node.end));
  return parents.size === wanted.size ? parents : parentsOf(program, wanted, () => true);
}

function parentsOf(program: t.Program, wanted: ReadonlySet<t.Node>, mayContain: (node: t.Node) => boolean): Map<t.Node, t.Node> {
  const parents = new Map<t.Node, t.Node>();
  const visit = (node: t.Node): void => {
    if ('directives' in node) for (const directive of node.directives ?? []) if (wanted.has(directive)) parents.set(directive, node);
    forEachChild(node, (child) => {
      if (wanted.has(child)) parents.set(child, node);
      if (mayContain(child)) visit(child);
    });
  };
  visit(program);
  return parents;
}

/** Is one of the sorted numbers in the range? */
function hasBetween(sorted: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next < end;
}

/** The list or the property of its parent that holds `node`. */
function placeOf(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>): { readonly parent: t.Node; readonly key: string; readonly list: t.Node[] | null } {
  const parent = parents.get(node);
  if (parent !== undefined) {
    for (const key of Object.keys(parent)) {
      const value = childOf(parent, key);
      if (value === node) return { parent, key, list: null };
      if (Array.isArray(value) && value.includes(node)) return { parent, key, list: value as t.Node[] };
    }
  }
  throw new Error(`A ${node.type} is no longer where it was found; another plugin has moved it.`);
}

function removeNode(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>): void {
  const { parent, list } = placeOf(node, parents);
  if (list === null) throw new Error(`A ${node.type} cannot be removed from a ${parent.type}.`);
  if (node.type === 'Directive' || node.type === 'ImportDeclaration') passComments(node, parent);
  list.splice(list.indexOf(node), 1);
}

function replaceNode(node: t.Node, nodes: readonly t.Node[], parents: ReadonlyMap<t.Node, t.Node>): void {
  const { parent, key, list } = placeOf(node, parents);
  const [first] = nodes;
  if (list !== null) list.splice(list.indexOf(node), 1, ...nodes);
  else Object.assign(parent, { [key]: first });
  if (first !== undefined && node.type !== 'FunctionDeclaration') headerOf(node, first);
}

/** Gathers what is added, so that several additions to one place keep their order. */
class Insertions {
  readonly #program: t.Program;
  readonly #starts = new Map<t.Node[], t.Node[]>();
  readonly #after = new Map<t.Node, t.Node[]>();
  readonly #top: t.Node[] = [];
  readonly #end: t.Node[] = [];

  constructor(program: t.Program) {
    this.#program = program;
  }

  add(at: InsertionPoint, nodes: readonly t.Node[]): void {
    switch (at.place) {
      case 'top':
        this.#top.push(...nodes);
        return;
      case 'end':
        this.#end.push(...nodes);
        return;
      case 'after':
        this.#after.set(at.statement, [...(this.#after.get(at.statement) ?? []), ...nodes]);
        return;
      case 'class-start':
        return this.#start(at.node.body, nodes.flatMap((node) => replacement('member', [node])));
      case 'scope-start': {
        const { node } = at.scope;
        const list = node.type === 'SwitchStatement' ? node.cases[0]?.consequent : node.body;
        if (list !== undefined) this.#start(list, nodes.flatMap((node) => replacement('declaration', [node])));
        return;
      }
      default:
        return at satisfies never;
    }
  }

  #start(list: t.Node[], nodes: readonly t.Node[]): void {
    this.#starts.set(list, [...(this.#starts.get(list) ?? []), ...nodes]);
  }

  apply(): void {
    const body: t.Node[] = this.#program.body;
    for (const [list, nodes] of this.#starts) list.unshift(...nodes);
    for (const [statement, nodes] of this.#after) {
      const index = body.indexOf(statement);
      if (index === -1) throw new Error(`A ${statement.type} is no longer where it was found; another plugin has moved it.`);
      separate(body[index], body[index + 1]);
      body.splice(index + 1, 0, ...nodes);
    }
    const firstOther = body.findIndex((statement) => statement.type !== 'ImportDeclaration');
    const index = firstOther === -1 ? body.length : firstOther;
    const [first] = this.#top;
    if (first !== undefined) {
      if (index > 0) separate(body[index - 1], body[index]);
      else if (body[0] !== undefined) headerOf(body[0], first);
      body.splice(index, 0, ...this.#top);
    }
    body.push(...this.#end);
  }
}
