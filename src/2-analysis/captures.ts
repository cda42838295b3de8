/**
 * What a Server Function needs from around it.
 *
 *     function Page({ user, id }) {
 *       const label = (x) => user.name + x;             rebuilt: a helper
 *       async function create() { 'use server'; label(id); create }
 *     }                                                  captures: id, user (only .name);  rebuilt: label, create itself
 *
 * In: what needs.ts has found. Out: the parts of each value that are sent, and diagnostics for what cannot be.
 * Guaranteed: every free name of the hoisted function that is bound between it and the module is a capture, is rebuilt, or is reported.
 */
import type { Collector } from '../diagnostics/collector.ts';
import type { RelatedSpan, Span } from '../model.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { capturedValueOf } from './captured-values.ts';
import type { Need, Needs } from './needs.ts';
import { freeReferences } from './scopes.ts';
import type { Binding } from './scopes.ts';
import { secretCapture } from './secrets.ts';
import { spanOf } from './syntax.ts';

/**
 * The member paths that are read of a value; null when it is needed whole. A path covers what begins with it.
 * Where the function changes a captured object, all are sent whole: two variables may hold one object, and copies of its parts would not be it.
 */
export function pathsOf({ usage: { whole, paths } }: Need, { changesCaptures }: Needs): readonly (readonly string[])[] | null {
  if (changesCaptures || whole) return null;
  if (paths.size <= 1) return [...paths.values()];
  const isCovered = (path: readonly string[]): boolean => path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length))));
  return [...paths].filter(([, path]) => !isCovered(path)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

/** Reports what the Server Function takes from around it and cannot have. */
export function reportCaptures(candidate: Candidate, needs: Needs, candidates: Candidates, report: Collector['report']): void {
  const { name: functionName, tree, range } = candidate;
  for (const reference of freeReferences(tree, range)) {
    if (reference.write) report('capture-written', { name: reference.name, functionName }, spanOf(reference.node), declarationOf(reference.binding));
  }
  for (const need of needs.all.values()) {
    if (need.rebuilt !== null) continue;
    const { binding } = need;
    const paths = pathsOf(need, needs);
    const value = paths === null ? capturedValueOf(binding, candidate, candidates) : null;
    if (value !== null) report('capture-not-serializable', { name: binding.name, functionName, value }, spanOfMention(need), declarationOf(binding));
    const secret = secretCapture(binding, paths);
    if (secret !== null) report('capture-may-be-secret', { ...secret, functionName }, spanOfMention(need), declarationOf(binding));
  }
}

/** What is wrong is shown where the Server Function itself says the name, or the name of the function that leads to it. */
function spanOfMention({ through, first, binding }: Need): Span {
  if (through !== null) return spanOfMention(through);
  return spanOf(first?.node ?? binding.identifier);
}

function declarationOf(binding: Binding): RelatedSpan[] {
  return [{ message: `\`${binding.name}\` is declared here`, span: spanOf(binding.identifier) }];
}
