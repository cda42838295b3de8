/** Assignments to module-level names: `save = withLogging(save)` anywhere in the module. */
import type * as t from '@babel/types';
import { resolveScopes } from './resolve.ts';
import { forEachChild } from './children.ts';
import { isFunction, patternIdentifiers, unwrap } from './syntax.ts';

interface Assignment {
  readonly node: t.AssignmentExpression;
  /** The variables that it writes to. */
  readonly targets: readonly t.Identifier[];
}

/** Finds every assignment expression that writes to the module-level variable of a name. */
export type AssignmentsTo = (name: string) => readonly t.AssignmentExpression[];

/**
 * @param assignmentsIn The assignments inside a node, where somebody has looked already or will; null for any other node.
 * @returns A search that walks the module when it is first asked, and resolves scopes only if the name is assigned to at all.
 */
export function assignmentSearch(program: t.Program, assignmentsIn: (node: t.Node) => readonly t.AssignmentExpression[] | null): AssignmentsTo {
  let all: readonly Assignment[] | null = null;
  let moduleLevel: ReadonlySet<t.Node> | null = null;
  return (name) => {
    all ??= collect(program, assignmentsIn);
    const named = all.filter(({ targets }) => targets.some((target) => target.name === name));
    if (named.length === 0) return [];
    const writes = (moduleLevel ??= moduleLevelWrites(program));
    return named.filter(({ targets }) => targets.some((target) => target.name === name && writes.has(target))).map(({ node }) => node);
  };
}

function collect(program: t.Program, assignmentsIn: (node: t.Node) => readonly t.AssignmentExpression[] | null): Assignment[] {
  const all: Assignment[] = [];
  const add = (node: t.AssignmentExpression): void => {
    all.push({ node, targets: patternIdentifiers(unwrap(node.left)) });
  };
  const walk = (node: t.Node): void => {
    const known = isFunction(node) ? assignmentsIn(node) : null;
    if (known !== null) return known.forEach(add);
    if (node.type === 'AssignmentExpression') add(node);
    forEachChild(node, walk);
  };
  walk(program);
  return all;
}

function moduleLevelWrites(program: t.Program): Set<t.Node> {
  const { root, references } = resolveScopes(program);
  return new Set(references.filter(({ binding, write }) => write && binding?.scope === root).map(({ node }) => node));
}
