/**
 * The names that compiled code gets besides the author's. All are made in the plan; emitters read them.
 *
 *     save$ref  save$closure  save$ref$made   what stands at module level for a Server Function
 *     default$1                               a default export that has no name
 *     save$1                                  what is exported from another module, imported besides
 *     key$                                    the variable that keeps a computed key
 *     registerServerReference                 what is imported from the runtime
 *
 * The names in factories (`label$set`, `x$read`, `x$1`) are made where factories are planned (factory.ts), those of a client module in
 * client.ts, those of stubs in the place of imports in stub-names.ts.
 */
import type * as t from '@babel/types';
import type { HoistNames, MemberKey, ModuleExport, PlannedFunction, ReExport, ServerFunction } from '../model/index.ts';
import { staticKey } from '../syntax/nodes.ts';
import { isIdentifierName } from '../syntax/identifiers.ts';
import type { UniqueNames } from '../syntax/unique-names.ts';

type UnnamedFunction = Omit<PlannedFunction, 'names' | 'givenName' | 'keyName' | 'replacingKeys' | 'decoratedName'>;

/** Functions of one text are one at module level, so they share its names. */
export function namedFunctions(functions: readonly UnnamedFunction[], runsEarly: boolean, unique: UniqueNames): PlannedFunction[] {
  const referred = rebuiltElsewhere(functions);
  const known = new Map<ServerFunction, HoistNames>();
  const keptKeys = new Map<t.Node, string>();
  const keptKey = (key: t.Node): string => {
    const name = keptKeys.get(key) ?? unique('key$');
    keptKeys.set(key, name);
    return name;
  };
  let decoratedName: string | null = null;
  return functions.map((planned) => {
    const { function: one, form, sameAs, dropped } = planned;
    if (dropped) return { ...planned, names: null, givenName: null, keyName: null, replacingKeys: [], decoratedName: null };
    const first = sameAs ?? one;
    const computed = form === 'stays' ? null : computedKeyOf(one);
    const isNamed = form !== 'stays' || referred.has(one.node) || (one.site.kind === 'module-declaration' && one.site.reassigned);
    const names = isNamed ? (known.get(first) ?? hoistNames(one, runsEarly, unique)) : null;
    if (names !== null) known.set(first, names);
    return {
      ...planned,
      names,
      givenName: one.site.kind === 'module-default-declaration' ? unique('default') : null,
      keyName: computed && keptKey(computed),
      replacingKeys: one.site.kind === 'static-method' ? one.site.mayBeReplacedBy.map((member) => memberKey(member, keptKey)) : [],
      decoratedName: one.site.kind === 'static-method' && one.site.seenByDecorators && !one.site.replaced ? (decoratedName ??= unique('decorated$')) : null,
    };
  });
}

/** Functions that others rebuild in their factories. */
function rebuiltElsewhere(functions: readonly UnnamedFunction[]): Set<t.Node> {
  const nodes = new Set<t.Node>();
  for (const {
    dropped,
    factory: { levels },
    function: { node },
  } of functions) {
    if (dropped) continue;
    for (const { rebuild } of levels.flatMap((level) => level.rebuilt))
      if (rebuild.kind === 'server-function' && rebuild.node !== node) nodes.add(rebuild.node);
  }
  return nodes;
}

/** `save$ref` and `save$closure`; the second `save` of a module gets `save$ref$1`. */
function hoistNames({ namePath }: ServerFunction, runsEarly: boolean, unique: UniqueNames): HoistNames {
  const own = (namePath.at(-1) ?? '').replace(/[^\w$]/g, '_');
  const base = /^\d|^$/.test(own) ? `_${own}` : own;
  const ref = unique(`${base}$ref`);
  return { ref, closure: unique(`${base}$closure`), made: runsEarly ? unique(`${ref}$made`) : null };
}

function computedKeyOf({ site }: ServerFunction): t.Expression | null {
  switch (site.kind) {
    case 'expression':
      return site.computedKey;
    case 'object-method':
    case 'static-method':
      return staticKey(site.method) === null ? (site.method.key as t.Expression) : null;
    default:
      return null;
  }
}

function memberKey(member: t.ClassMethod | t.ClassAccessorProperty, kept: (key: t.Node) => string): MemberKey {
  const known = staticKey(member);
  if (known !== null) return { name: known, computed: null };
  const computed = member.key as t.Expression;
  return { name: kept(computed), computed };
}

/** @returns null for an export whose function the author has named. */
export function givenName(moduleExport: ModuleExport, unique: UniqueNames): string | null {
  switch (moduleExport.form) {
    case 'anonymous-default-function':
    case 'default-expression':
      return unique('default');
    case 're-export':
      return importName(moduleExport, unique);
    default:
      return null;
  }
}

export function importName({ importedName }: ReExport, unique: UniqueNames): string {
  return unique(isIdentifierName(importedName) ? importedName : 'imported');
}

/** Something of the runtime: what its module calls it, and what the compiled module does. */
interface RuntimeExport {
  readonly exported: string;
  readonly local: string;
}

/** What compiled server code may import from the runtime. */
export type RuntimeNames = ReturnType<typeof runtimeNames>;
export type RuntimeName = keyof RuntimeNames;

/** @param boundArgs What the host's module calls the two functions for bound arguments. */
export function runtimeNames(boundArgs: { readonly seal: string; readonly open: string }, { orSame }: UniqueNames) {
  const named = (exported: string): RuntimeExport => ({ exported, local: orSame(exported) });
  return {
    registerServerReference: named('registerServerReference'),
    ensureServerEntryExports: named('ensureServerEntryExports'),
    seal: named(boundArgs.seal),
    open: named(boundArgs.open),
    bindCaptures: named('bindCaptures'),
    openCaptures: named('openCaptures'),
    newEvaluation: named('newEvaluation'),
    eachEvaluation: named('eachEvaluation'),
    pick: named('pick'),
    checkExport: named('checkExport'),
    registerImported: named('registerImported'),
    registerChanging: named('registerChanging'),
    propertyKey: named('propertyKey'),
    defineMethod: named('defineMethod'),
    methodDecorator: named('methodDecorator'),
    nameFunction: named('nameFunction'),
    isBareHelper: named('isBareHelper'),
    bareHelper: named('bareHelper'),
    called: named('called'),
  };
}
