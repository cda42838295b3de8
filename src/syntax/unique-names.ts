/** Generated names must not meet any name of the module, bound or free. */
import type * as t from '@babel/types';
import type { SourceModule } from '../model/index.ts';
import { childOf } from './children.ts';

/**
 * @returns Whether an identifier occurs in the module. Where there is a text, looking for the name in it is enough and
 * errs on the safe side; escapes (`\u0061`) and trees without a text are looked through by identifier.
 */
export function nameCheck({ code, program, isNameTaken }: SourceModule): (name: string) => boolean {
  // Nor does it tell of what another plugin has put in.
  const isTextTelling = code !== null && code !== '' && !code.includes('\\u') && program.body.every(({ start }) => typeof start === 'number');
  let identifiers: ReadonlySet<string> | null = null;
  let generatedLike: ReadonlySet<string> | null = null;
  return (name) => {
    if (isNameTaken?.(name) === true) return true;
    if (!isTextTelling) return (identifiers ??= identifiersOf(program)).has(name);
    // Nearly all generated names have a `$`: the few of the module's are looked up once.
    if (name.includes('$')) return (generatedLike ??= namesWithDollar(code)).has(name);
    return code.includes(name);
  };
}

/** Part of a name, or of nothing: outside of ASCII only white space can stand beside one. */
const NAME_PART = /[\w$]|[^\0-\x7f\s]/;

/** Looks around each `$`: one expression for the whole text would begin anew at every letter. */
function namesWithDollar(code: string): Set<string> {
  const names = new Set<string>();
  let end = 0;
  for (let at = code.indexOf('$'); at !== -1; at = code.indexOf('$', end)) {
    let start = at;
    while (start > 0 && NAME_PART.test(code.charAt(start - 1))) start--;
    end = at + 1;
    while (end < code.length && NAME_PART.test(code.charAt(end))) end++;
    names.add(code.slice(start, end));
  }
  return names;
}

function identifiersOf(program: t.Program): Set<string> {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as t.Node;
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.name);
    for (const key of Object.keys(node)) if (key !== 'loc' && !key.endsWith('Comments')) walk(childOf(node, key));
  };
  walk(program);
  return names;
}

export interface UniqueNames {
  /** `base$1`, `base$2` …, or `base` itself where it is a generated name already (`save$ref`). */
  (base: string): string;
  /** `base`, unless the module has that name. */
  readonly orSame: (base: string) => string;
  readonly isFree: (name: string) => boolean;
}

/**
 * Makes names that occur nowhere in the module, each once.
 *
 * @param isNameTaken Of the module; what has been given out is remembered besides.
 */
export function uniqueNames(isNameTaken: (name: string) => boolean): UniqueNames {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const isFree = (name: string): boolean => !given.has(name) && !isNameTaken(name);
  const next = (base: string, start: number): string => {
    // Where the last search for this base ended, the next begins.
    let count = counts.get(base) ?? start;
    const name = (): string => (count === 0 ? base : `${base}$${String(count)}`);
    while (!isFree(name())) count++;
    counts.set(base, count + 1);
    given.add(name());
    return name();
  };
  const unique = (base: string): string => next(base, base.includes('$') ? 0 : 1);
  return Object.assign(unique, { orSame: (base: string) => next(base, 0), isFree });
}
