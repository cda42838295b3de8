/** The guard of a function in words. A fact is told, and nothing of what it is worth. */
import { visible } from '../diagnostics/catalogue/wording.ts';
import type { GuardFact } from '../model/guards.ts';

/** `guarded by requireUser (lib/auth.ts:12), via deletePost (data/posts.ts:3)`. */
export function guardText(fact: GuardFact): string {
  switch (fact.status) {
    case 'public':
      return `public: ${visible(fact.reason ?? '')}`;
    case 'guarded':
      return [
        `guarded by ${visible(fact.by?.name ?? '')} (${visible(fact.by?.at ?? '')})`,
        ...(fact.via ?? []).map(({ name, at }) => `via ${visible(name)} (${visible(at)})`),
      ].join(', ');
    case 'none':
      return [`no guard seen${seenText(fact)}`, ...takesText(fact)].join('; ');
  }
}

function seenText({ seen }: GuardFact): string {
  return seen === undefined ? '' : `; ${visible(seen.name)} (${visible(seen.at)}) does not count: ${visible(seen.because)}`;
}

function takesText({ takes = [] }: GuardFact): string[] {
  return takes.length === 0 ? [] : [`its caller says ${takes.map(visible).join(', ')}, and it reads no session`];
}
