/**
 * Inside of a class declaration its name means the class for good. What is hoisted out of the class sees the variable around it instead,
 * and that is something else once it is written to: such a name is refused.
 *
 *     class Api { static size = 10; static async page() { 'use server'; return Api.size; } }
 *     Api = { size: 20 };                                 a call of `page` gives 10
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import { hoistedRanges } from './asked-inside.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Needs } from './needs.ts';
import { lookup, referencesIn } from '../../scopes/tree.ts';
import type { FunctionRange, NameReference, Scope } from '../../scopes/tree.ts';
import type { WritesTo } from '../../scopes/writes.ts';
import { spanOf } from '../../syntax/nodes.ts';

/** Reports the first mention of each class around the function whose variable is written to. */
export function reportClassNames(candidate: Candidate, needs: Needs, { isSettled, writesTo }: Candidates, report: Collector['report']): void {
  const { name: functionName, tree } = candidate;
  const reported = new Set<string>();
  for (const range of hoistedRanges(candidate, needs)) {
    const names = classNamesAround(range);
    if (names.size === 0) continue;
    for (const reference of referencesIn(tree, range)) {
      const { binding, name, node } = reference;
      if (reported.has(name) || !isNameOf(reference, names.get(name))) continue;
      // A class that is captured whole is refused as one.
      if (binding === null ? isSettled(name) : !binding.written || needs.get(binding)?.parts.paths === null) continue;
      reported.add(name);
      const related = writtenAt(reference, writesTo).map((at) => ({ message: `\`${name}\` is written to here`, span: spanOf(at) }));
      report('capture-not-serializable', { name, functionName, value: { kind: 'class-written-outside' } }, spanOf(node), related);
    }
  }
}

/** Class declarations around a function, the nearest of each name. */
function classNamesAround({ outer }: FunctionRange): Map<string, Scope> {
  const names = new Map<string, Scope>();
  for (let at: Scope | null = outer; at !== null; at = at.parent) {
    const name = at.node.type === 'ClassDeclaration' ? at.node.id?.name : undefined;
    if (name !== undefined && !names.has(name)) names.set(name, at);
  }
  return names;
}

/** Does the name mean the class? At module level it has no binding, and then nothing between may have one either. */
function isNameOf({ binding, name }: NameReference, scope: Scope | undefined): boolean {
  if (scope === undefined) return false;
  return binding === null ? lookup(scope, name) === null : binding.declaration === scope.node;
}

/** Where the variable is written to: what is assigned to, or the pattern that it stands in. */
function writtenAt({ binding, name }: NameReference, writesTo: WritesTo): t.Node[] {
  if (binding !== null) return binding.references.flatMap(({ node, write }) => (write ? [node] : []));
  return writesTo(name).map((write) => (write.type === 'UpdateExpression' ? write.argument : write.left));
}
