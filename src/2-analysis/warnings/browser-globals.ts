/**
 * What only a browser has, read in a Server Function.
 *
 *     export async function save() { await db.save(window.location.href); }      `window` does not exist when this runs
 *
 * Only what the function itself reads counts: a function inside of it may be meant for a browser that the server drives (`page.evaluate(() => document.title)`).
 * One `typeof window` says that the author knows.
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import { forEachChild } from '../../syntax/children.ts';
import { bindNames } from '../../scopes/walk.ts';
import { referencesIn } from '../../scopes/tree.ts';
import type { NameReference, ScopeTree } from '../../scopes/tree.ts';
import { spanOf } from '../../syntax/nodes.ts';

const NAMES: ReadonlySet<string> = new Set([
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'location',
  'history',
  'alert',
  'confirm',
  'matchMedia',
  'requestAnimationFrame',
  'XMLHttpRequest',
]);
const WORDS = new RegExp(`\\b(?:${[...NAMES].join('|')})\\b`);

/**
 * @param functions Every Server Function that is written in the module, with its name.
 * @param code The text; hardly any holds one of these globals, and names are bound in those texts alone.
 */
export function reportBrowserGlobals(
  functions: ReadonlyMap<t.Node, string | null>,
  program: t.Program,
  code: string | null,
  report: Collector['report'],
): void {
  if (functions.size === 0 || (code !== null && !WORDS.test(code))) return;
  const tree = bindNames(program);
  for (const [node, functionName] of functions) {
    const [first] = ownGlobals(node, tree);
    if (first !== undefined && !asksForType(node)) report('browser-global', { functionName, name: first.name }, spanOf(first.node));
  }
}

function ownGlobals(node: t.Node, tree: ScopeTree): readonly NameReference[] {
  const range = tree.functions.get(node);
  if (range === undefined) return [];
  return referencesIn(tree, range).filter(({ binding, name, scope }) => binding === null && NAMES.has(name) && functionAround(scope) === node);
}

function functionAround(scope: NameReference['scope']): t.Node | null {
  for (let at: NameReference['scope'] | null = scope; at !== null; at = at.parent) if (at.kind === 'function') return at.node;
  return null;
}

function asksForType(node: t.Node): boolean {
  let found = false;
  const visit = (inside: t.Node): void => {
    if (inside.type === 'UnaryExpression' && inside.operator === 'typeof' && inside.argument.type === 'Identifier' && NAMES.has(inside.argument.name))
      found = true;
    if (!found) forEachChild(inside, visit);
  };
  forEachChild(node, visit);
  return found;
}
