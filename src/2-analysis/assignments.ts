/** Assignments to module-level names: `save = withLogging(save)` anywhere in the module. */
import type * as t from '@babel/types';
import { resolveScopes } from './resolve.ts';
import { forEachChild, patternIdentifiers, unwrap } from './syntax.ts';

interface Assignment {
  readonly node: t.AssignmentExpression;
  /** The variables that it writes to. */
  readonly targets: readonly t.Identifier[];
}

/** Finds every assignment expression that writes to the module-level variable of a name. */
export type AssignmentsTo = (name: string) => readonly t.AssignmentExpression[];

/**
 * @returns A search that walks the module when it is first asked, and resolves scopes only if the name is assigned to at all.
 */
export function assignmentSearch(program: t.Program): AssignmentsTo {
  let all: readonly Assignment[] | null = null;
  let moduleLevel: ReadonlySet<t.Node> | null = null;
  return (name) => {
    all ??= collect(program);
    const named = all.filter(({ targets }) => targets.some((target) => target.name === name));
    if (named.length === 0) return [];
    const writes = (moduleLevel ??= moduleLevelWrites(program));
    return named.filter(({ targets }) => targets.some((target) => target.name === name && writes.has(target))).map(({ node }) => node);
  };
}

function collect(program: t.Program): Assignment[] {
  const all: Assignment[] = [];
  const walk = (node: t.Node): void => {
    if (node.type === 'AssignmentExpression') all.push({ node, targets: patternIdentifiers(unwrap(node.left)) });
    forEachChild(node, walk);
  };
  walk(program);
  return all;
}

function moduleLevelWrites(program: t.Program): Set<t.Node> {
  const { root, references } = resolveScopes(program);
  return new Set(references.filter(({ binding, write }) => write && binding?.scope === root).map(({ node }) => node));
}
