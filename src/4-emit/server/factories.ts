/**
 * What stands around a hoisted function in its factory, built again from the captures: helpers, other Server Functions, the function itself.
 *
 *     const label = (x) => prefix + x;                       a helper
 *     const save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);      a Server Function with captures
 *     const own = save;                                      another name for the one that is called
 *
 * Guaranteed: each name stands in the scope that it is declared in, so that helpers for which it means something else do not see it.
 */
import type { FactoryLevel, FunctionNode, PlannedFunction, RebuiltFunction } from '../../model/index.ts';
import { hole, joined, memberAccess, propertyKey, quoted, snippet } from '../edits.ts';
import type { Snippet } from '../edits.ts';
import { namesAtModuleLevel, readOnce } from './context.ts';
import type { ServerContext } from './context.ts';
import { fault } from '../../diagnostics/fault.ts';

/** The scopes around the function, built again: captures under their names, helpers, other Server Functions. */
export function factoryBody(levels: readonly FactoryLevel[], inner: Snippet, context: ServerContext): Snippet {
  const [level, ...deeper] = levels;
  if (level === undefined) return ['    ', ...inner];
  const statements: Snippet[] = [
    ...level.captures.flatMap(({ name, param }): Snippet[] => (name === param ? [] : [[`const ${name} = ${param};`]])),
    ...level.readers.map(({ name, value }): Snippet => [`const ${name} = () => ${value};`]),
    ...level.rebuilt.map((one) => rebuiltFunction(one, context)),
  ];
  const rest = deeper.length === 0 ? inner : snippet`{\n${factoryBody(deeper, inner, context)}\n    }`;
  return joined(
    [...statements, rest].map((statement) => ['    ', ...statement]),
    '\n',
  );
}

function rebuiltFunction({ name, rebuild, ifSet }: RebuiltFunction, context: ServerContext): Snippet {
  const declared = (value: Snippet): Snippet => (ifSet === null ? snippet`const ${name} = ${value};` : snippet`const ${name} = ${ifSet} ? ${value} : void 0;`);
  if (rebuild.kind === 'alias') return declared([rebuild.of]);
  if (rebuild.kind === 'helper') {
    const copy: Snippet = [hole(rebuild.node, { kind: 'copy' })];
    const keptBare = (value: Snippet): Snippet => (rebuild.bare ? snippet`${context.runtime('bareHelper')}(${value}, ${ifSet ?? 'true'})` : value);
    if (rebuild.node.type === 'FunctionDeclaration') return rebuild.bare ? snippet`${copy}\n${keptBare([name])};` : copy;
    const identifier = 'id' in rebuild.node && rebuild.node.id ? rebuild.node.id.name : null;
    // Only directly behind its variable's `=` would it be named by that.
    const byPlace = identifier ?? (ifSet === null && !rebuild.bare ? name : null);
    const wanted = rebuild.name ?? identifier ?? name;
    if (byPlace === wanted) return declared(keptBare(copy));
    return declared(keptBare(identifier === null ? named(copy, wanted) : renamed(copy, wanted, context)));
  }
  return declared([boundAnew({ name, ifSet }, rebuild, context)]);
}

function boundAnew(
  { name, ifSet }: Pick<RebuiltFunction, 'name' | 'ifSet'>,
  { node, params, bare }: Extract<RebuiltFunction['rebuild'], { kind: 'server-function' }>,
  context: ServerContext,
): string {
  const planned = context.planned.get(node);
  if (planned === undefined) fault(`The Server Function '${name}' has no plan.`);
  const bound = boundReference(planned, `() => [${params.join(', ')}]`, context);
  return bare ? `${context.runtime('called')}(${bound}, ${ifSet ?? 'true'})` : bound;
}

/**
 * The expression that stands for a hoisted function.
 *
 * @param read The code of a function that gives an array of its captures.
 * @param ownName The variable that holds its `name`, where that is known at run time only.
 */
export function boundReference(planned: PlannedFunction, read: string, context: ServerContext, ownName: string | null = null): string {
  const { runtime } = context;
  const names = namesAtModuleLevel(planned);
  const ref = readOnce(names.ref, context);
  if (planned.form === 'stays' || (planned.form === 'plain' && planned.once)) return ref;
  if (planned.form === 'plain') return `${runtime('newEvaluation')}(${ref})`;
  const name = ownName === null ? '' : `, ${ownName}`;
  return `${runtime('bindCaptures')}(${ref}, ${readOnce(names.closure, context)}, ${read}, ${runtime('seal')}${name})`;
}

/** The names of the function itself, each in the scope that it is declared in; the parameter of that name needs no other. */
export function namedInPlace(node: FunctionNode, evaluation: string): (level: FactoryLevel) => FactoryLevel {
  return (level) => ({
    ...level,
    rebuilt: level.rebuilt.flatMap((one): RebuiltFunction[] => {
      if (!isItself(one, node)) return [one];
      return one.name === evaluation ? [] : [{ ...one, rebuild: { kind: 'alias', of: evaluation } }];
    }),
  });
}

const isItself = ({ rebuild }: RebuiltFunction, node: FunctionNode): boolean => rebuild.kind === 'server-function' && rebuild.node === node;

/** The function as one more evaluation of it, from what its factory was given. */
export function itselfAnew({ function: { node }, factory: { levels } }: PlannedFunction, context: ServerContext): string {
  const itself = levels.flatMap(({ rebuilt }) => rebuilt.filter((one) => isItself(one, node)));
  const named = itself.find(({ rebuild }) => rebuild.kind === 'server-function' && rebuild.bare) ?? itself[0];
  if (named?.rebuild.kind !== 'server-function') fault('A Server Function that does not name itself has no evaluation.');
  return boundAnew(named, named.rebuild, context);
}

/** A function with another name than its identifier. */
export function renamed(value: Snippet, name: string, { runtime }: ServerContext): Snippet {
  return snippet`${runtime('nameFunction')}(${value}, ${quoted(name)})`;
}

/** An anonymous function with the name that a variable would have given it. */
export function named(value: Snippet, name: string): Snippet {
  return snippet`{ ${propertyKey(name)}: ${value} }${memberAccess(name)}`;
}
