/**
 * What the Server Functions inside of another one ask about, and that one never names: its factory has to have it under its name all the same.
 *
 *     const ask = async () => { 'use server'; return typeof save; };
 *     save = async () => { 'use server'; return async () => { 'use server'; return ask(); }; };
 *                                               → () => [save !== void 0] in the factory of `save`
 */
import type { Candidate, Candidates } from './candidates.ts';
import { heldItself } from './needs.ts';
import type { FoundNeed, Needs } from './needs.ts';
import { isOutside, isRangeWithin, lookup } from '../../scopes/tree.ts';
import type { Binding, FunctionRange } from '../../scopes/tree.ts';

/** @returns the needs of each, with what is asked about inside of its text, or of a helper copied beside it, among what it names. */
export function withAskedInside(all: ReadonlyMap<Candidate, Needs>, candidates: Candidates): Map<Candidate, Needs> {
  const asking = [...all].flatMap(([candidate, needs]) => {
    const asked = [...needs.values()].filter((need) => need.asked);
    return asked.length === 0 ? [] : [{ candidate, asked }];
  });
  if (asking.length === 0) return new Map(all);
  return new Map(
    [...all].map(([candidate, needs]) => {
      const around = hoistedRanges(candidate, needs);
      const added = new Map<Binding, FoundNeed>();
      for (const { candidate: inner, asked } of asking) {
        if (inner === candidate || inner.tree !== candidate.tree) continue;
        const holding = around.filter((range) => isRangeWithin(inner.range, range));
        for (const need of asked) {
          const { variable } = need;
          // Where the site sees another variable of that name, a reader is called (surroundings.ts).
          if (!holding.some((range) => isOutside(variable.scope, range)) || lookup(inner.range.outer, variable.name) !== variable) continue;
          const named = namedFor(need, needs.get(variable), candidate, candidates);
          if (named !== null) added.set(variable, named);
        }
      }
      return [candidate, added.size === 0 ? needs : new Map([...needs, ...added])];
    }),
  );
}

/** The need as one that the factory names; null where it does already. */
function namedFor(asked: FoundNeed, own: FoundNeed | undefined, candidate: Candidate, candidates: Candidates): FoundNeed | null {
  if (own !== undefined) return own.mentioned || own.rebuilt === null ? null : { ...own, mentioned: true };
  // That the variable of this very function is set needs no question here.
  const itself = heldItself(asked.variable, candidate, candidates);
  return itself === null ? null : { ...asked, rebuilt: itself, asked: asked.bare, mentioned: true };
}

/** The texts that a factory holds: of the Server Function, and of the helpers that are copied beside it. */
export function hoistedRanges({ tree, range }: Candidate, needs: Needs): FunctionRange[] {
  const ranges = [range];
  for (const { rebuilt } of needs.values()) {
    const helper = rebuilt?.kind === 'helper' ? tree.functions.get(rebuilt.node) : undefined;
    if (helper !== undefined) ranges.push(helper);
  }
  return ranges;
}
