/**
 * What a Server Function needs from around it.
 *
 *     function Page({ user, id }) {
 *       const label = (x) => user.name + x;             rebuilt: a helper
 *       async function create() { 'use server'; label(id); create }
 *     }                                                  captures: id, user (only .name);  rebuilt: label, create itself
 *
 * In: what needs.ts has found. Out: diagnostics for what cannot be sent.
 * Guaranteed: every free name of the hoisted function that is bound between it and the module is a capture, is rebuilt, or is reported.
 */
import type { Collector } from '../../diagnostics/collector.ts';
import type { CapturedValue } from '../../model/diagnostic-params.ts';
import type { CapturedParts, RelatedSpan, Span } from '../../model/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { capturedPartOf, capturedValueOf } from './captured-values.ts';
import { isSetOutside } from './helpers.ts';
import type { FoundNeed, Needs } from './needs.ts';
import { freeReferences } from '../../scopes/tree.ts';
import type { Binding } from '../../scopes/tree.ts';
import { secretCapture } from '../warnings/secrets.ts';
import { spanOf } from '../../syntax/nodes.ts';

/** Reports what the Server Function takes from around it and cannot have. */
export function reportCaptures(candidate: Candidate, needs: Needs, candidates: Candidates, report: Collector['report']): void {
  const { name: functionName, tree, range } = candidate;
  for (const reference of freeReferences(tree, range)) {
    if (reference.write) report('capture-written', { name: reference.name, functionName }, spanOf(reference.node), declarationOf(reference.binding));
  }
  for (const need of needs.values()) {
    const { variable: binding, parts } = need;
    if (need.rebuilt !== null) {
      const value: CapturedValue = { kind: 'function', why: { kind: 'has-properties' } };
      if (need.bare && isWritten(need, candidate))
        report('capture-not-serializable', { name: binding.name, functionName, value }, spanOfMention(need), declarationOf(binding));
      continue;
    }
    const value = parts.paths === null ? capturedValueOf(binding, candidate, candidates) : valueOfParts(parts, binding, candidate, candidates);
    if (value !== null) report('capture-not-serializable', { name: binding.name, functionName, value }, spanOfMention(need), declarationOf(binding));
    const secret = secretCapture(binding, parts.paths === null ? null : [...parts.paths, ...parts.tests]);
    if (secret !== null) report('capture-may-be-secret', { ...secret, functionName }, spanOfMention(need), declarationOf(binding));
  }
}

/** Are members of the function set, where that is to be seen? What a Server Function sets on its copy of another, or of itself, it finds there. */
function isWritten({ variable, rebuilt }: FoundNeed, candidate: Candidate): boolean {
  return rebuilt?.kind === 'helper' ? variable.memberWritten : isSetOutside(variable, candidate);
}

/** A part answers for any object, but not for a function or a symbol; and what is read as a part may be one itself. */
function valueOfParts({ paths, tests }: CapturedParts, binding: Binding, candidate: Candidate, candidates: Candidates): CapturedValue | null {
  const valueAt = (path: readonly string[]): CapturedValue | null =>
    path.length === 0 ? capturedValueOf(binding, candidate, candidates) : capturedPartOf(binding, path, candidate, candidates);
  const found = [
    ...(paths ?? []).map(valueAt),
    ...tests.map((path) => {
      const value = valueAt(path);
      const tested = path.length > 0 && value?.kind === 'contains' ? value.value : value;
      return tested !== null && NO_OBJECTS.has(tested.kind) ? value : null;
    }),
  ];
  return found.find((value) => value !== null) ?? null;
}

const NO_OBJECTS: ReadonlySet<CapturedValue['kind']> = new Set<CapturedValue['kind']>(['class', 'class-by-its-own-name', 'function', 'symbol']);

/** Where a diagnostic points: to the name in the Server Function itself, or to the name of the function that leads to it. */
function spanOfMention({ through, first, variable }: FoundNeed): Span {
  if (through !== null) return spanOfMention(through);
  return spanOf(first?.node ?? variable.identifier);
}

function declarationOf(binding: Binding): RelatedSpan[] {
  return [{ message: `\`${binding.name}\` is declared here`, span: spanOf(binding.identifier) }];
}
