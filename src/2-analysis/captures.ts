/**
 * What a Server Function needs from around it.
 *
 *     function Page({ user, id }) {
 *       const label = (x) => user.name + x;             rebuilt: a helper
 *       async function create() { 'use server'; label(id); create }
 *     }                                                  captures: id, user (only .name);  rebuilt: label, create itself
 *
 * In: the resolved references of the statement, and all Server Functions in it. Out: captures and factory levels of one function.
 * Guaranteed: every free name of the hoisted function that is bound between it and the module is a capture, is rebuilt, or is reported.
 */
import type { Collector } from '../diagnostics/collector.ts';
import type { RelatedSpan } from '../model.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { capturedValueOf } from './captured-values.ts';
import { rebuiltFrom } from './rebuilt.ts';
import type { Rebuilt } from './rebuilt.ts';
import { freeReferences } from './scopes.ts';
import type { Binding, BoundReference, FunctionRange, Reference } from './scopes.ts';
import { secretCapture } from './secrets.ts';
import { spanOf } from './syntax.ts';

/** Something around the Server Function that it, a helper of it, or another Server Function that it uses names. */
export interface Need {
  readonly binding: Binding;
  /** What reads it. */
  readonly references: Reference[];
  /** Set for a function that is rebuilt; null for a value. */
  readonly rebuilt: Rebuilt | null;
  /** The rebuilt function through which it was first needed; null when the Server Function names it itself. */
  readonly through: Need | null;
  /** The factory's own text names it. What only another Server Function names comes back in that one's factory. */
  mentioned: boolean;
}

export type Needs = ReadonlyMap<Binding, Need>;

/** A function whose references are still to be looked at. `inText`: its text will be in the factory. */
interface Pending {
  readonly range: FunctionRange;
  readonly through: Need | null;
  readonly inText: boolean;
}

/** Everything that the factory of `candidate` must provide, through helpers and other Server Functions too. */
export function findNeeds(candidate: Candidate, candidates: Candidates): Needs {
  const needs = new Map<Binding, Need>();
  const visited = new Map<FunctionRange, boolean>();
  const pending: Pending[] = [{ range: candidate.range, through: null, inText: true }];
  const need = (binding: Binding, through: Need | null, inText: boolean): Need => {
    const known = needs.get(binding) ?? { binding, references: [], rebuilt: rebuiltFrom(binding, candidate, candidates), through, mentioned: false };
    needs.set(binding, known);
    known.mentioned ||= inText;
    switch (known.rebuilt?.kind) {
      case 'helper': {
        const range = candidate.tree.functions.get(known.rebuilt.node);
        if (range !== undefined) pending.push({ range, through: known, inText });
        break;
      }
      case 'server-function':
        pending.push({ range: known.rebuilt.candidate.range, through: known, inText: known.rebuilt.candidate === candidate });
        break;
      case 'alias':
        need(known.rebuilt.of, known, inText);
        break;
      case undefined:
    }
    return known;
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { range, through, inText } = next;
    const before = visited.get(range);
    if (before === true || before === inText) continue;
    visited.set(range, inText);
    // Of another function's own name nothing is known here: it is rebuilt under the name by which it is reached.
    const own = range === candidate.range ? ownNameReferences(candidate) : [];
    for (const reference of [...freeReferences(candidate.tree, range), ...own]) {
      const { references } = need(reference.binding, through, inText);
      if (before === undefined) references.push(reference);
    }
  }
  return needs;
}

/** A named function expression sees its own name; in the factory that name must be the reference. */
function ownNameReferences({ tree, range, node }: Candidate): BoundReference[] {
  if (node.type !== 'FunctionExpression' || !node.id) return [];
  return tree.references
    .slice(range.referencesFrom, range.referencesTo)
    .filter((reference): reference is BoundReference => reference.binding?.kind === 'function-name' && reference.binding.declaration === node);
}

/**
 * The member paths that are read of a value; null when it is needed whole. A path covers what begins with it.
 * Where the function changes a captured object, all are sent whole: two variables may hold one object, and copies of its parts would not be it.
 */
export function pathsOf(need: Need, needs: Needs): readonly (readonly string[])[] | null {
  if (changesCaptures(needs)) return null;
  const paths = new Map<string, readonly string[]>();
  for (const { path } of need.references) {
    if (path === null) return null;
    paths.set(JSON.stringify(path), path);
  }
  const isCovered = (path: readonly string[]): boolean => path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length))));
  return [...paths].filter(([, path]) => !isCovered(path)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

function changesCaptures(needs: Needs): boolean {
  return [...needs.values()].some(({ rebuilt, references }) => rebuilt === null && references.some(({ use }) => use === 'member-write'));
}

/** Reports what the Server Function takes from around it and cannot have. */
export function reportCaptures(candidate: Candidate, needs: Needs, candidates: Candidates, report: Collector['report']): void {
  const { name: functionName, tree, range } = candidate;
  for (const reference of freeReferences(tree, range)) {
    if (reference.write) report('capture-written', { name: reference.name, functionName }, spanOf(reference.node), declarationOf(reference.binding));
  }
  for (const need of needs.values()) {
    const { binding, references } = need;
    const [first] = references;
    if (need.rebuilt !== null || first === undefined) continue;
    const paths = pathsOf(need, needs);
    const value = paths === null ? capturedValueOf(binding, candidate, candidates) : null;
    // What is wrong is shown where the Server Function itself says the name, or the name of the helper that leads to it.
    const at = spanOf(firstMention(need).node);
    if (value !== null) report('capture-not-serializable', { name: binding.name, functionName, value }, at, declarationOf(binding));
    const secret = secretCapture(binding, paths);
    if (secret !== null) report('capture-may-be-secret', { ...secret, functionName }, at, declarationOf(binding));
  }
}

function firstMention(need: Need): Reference {
  const [first] = need.references;
  if (need.through === null && first !== undefined) return first;
  return need.through === null ? need.references[0]! : firstMention(need.through);
}

function declarationOf(binding: Binding): RelatedSpan[] {
  return [{ message: `\`${binding.name}\` is declared here`, span: spanOf(binding.identifier) }];
}
