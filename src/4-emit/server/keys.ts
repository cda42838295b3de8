/**
 * Computed keys: each is evaluated once, where it stands, and kept for the function's name and for what is defined under it later.
 *
 *     class { static async [name()]() {…} }     var key$;     class { … static [key$ = propertyKey(name())]() {} }
 *     (x) => class { [x] = async () => {…} }    (x) => { let key$; return (class { [key$ = propertyKey(x)] = bindCaptures(…, key$) }); }
 */
import type * as t from '@babel/types';
import type { KeyPlace, PlannedFunction } from '../../model/index.ts';
import { hole, snippet } from '../edits.ts';
import type { Edit, InsertionPoint, Snippet } from '../edits.ts';
import type { Emitted, ServerContext } from './context.ts';

export function keptKey(key: t.Expression, name: string, { runtime }: ServerContext): Snippet {
  return snippet`${name} = ${runtime('propertyKey')}(${hole(key)})`;
}

interface Kept {
  readonly place: KeyPlace;
  /** The key of a member that stays as it is. */
  readonly ofOther: t.Expression | null;
}

/** Declares the variables, and keeps the keys of other members that may take a Server Function's place. */
export function keyEdits(moved: readonly PlannedFunction[], context: ServerContext): Emitted {
  const kept = keptBy(moved);
  const others = [...kept].flatMap(([name, { ofOther }]): Edit[] =>
    ofOther === null ? [] : [{ kind: 'replace', node: ofOther, as: 'expression', with: keptKey(ofOther, name, context) }],
  );
  const places = new Map<t.Node, { readonly at: InsertionPoint; readonly statements: readonly string[] }>();
  for (const [name, { place }] of kept) {
    if (place.kind === 'module') continue;
    const at: InsertionPoint = place.kind === 'body' ? { place: 'body', node: place.node } : { place: 'scope-start', scope: place };
    const before = places.get(place.node)?.statements ?? [];
    places.set(place.node, { at, statements: [...before, `let ${name};`] });
  }
  const declarations = [...places.values()].map(({ at, statements }): Edit => ({ kind: 'insert', at, statements: [statements.join(' ')] }));
  const top = [...[...kept].flatMap(([name, { place }]) => (place.kind === 'module' ? [name] : [])), ...decoratedNames(moved)];
  return { edits: [...declarations, ...others], top: top.map((name) => ({ code: [`var ${name};`] })) };
}

/** What says that decorators have run; there is one in a module. */
function decoratedNames(moved: readonly PlannedFunction[]): string[] {
  const [name] = moved.flatMap(({ decoratedName }) => decoratedName ?? []);
  return name === undefined ? [] : [name];
}

function keptBy(moved: readonly PlannedFunction[]): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const {
    function: { site },
    keyName,
    replacingKeys,
  } of moved) {
    const place = 'keyPlace' in site ? site.keyPlace : ({ kind: 'module' } as const);
    if (keyName !== null) kept.set(keyName, { place, ofOther: null });
    for (const { name, computed } of replacingKeys) if (computed !== null && !kept.has(name)) kept.set(name, { place, ofOther: computed });
  }
  return kept;
}
