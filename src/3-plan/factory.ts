/**
 * From needs to a factory: which parameters it has, and under which names everything comes back.
 *
 * One level, as nearly always:
 *     ([prefix]) => { const label = (x) => prefix + x; return async function create() { … label(1) … }; }
 *
 * Levels, where a name means two variables (`x` of the helper is not the `x` that the Server Function sees):
 *     ([x$1, x$2]) => { const x = x$1; const label = () => x; { const x = x$2; return async function create() { … label() + x … }; } }
 *
 * Why a level for each scope is always right: a free name has one meaning in a function, and functions that stand in one scope see the same
 * scopes around them, so those of one level agree on every name. Levels are joined into one where no name means two variables (`hasOneMeaning`).
 * Guaranteed: inside the factory, each name in the text of the Server Function and of its helpers means what it meant.
 */
import type * as t from '@babel/types';
import type { Capture, Factory, FactoryReader, Need, Reader, Rebuilt, RebuiltFunction, ServerFunction, Variable } from '../model/index.ts';
import { spanOf } from '../syntax/nodes.ts';
import type { UniqueNames } from '../syntax/unique-names.ts';

interface Context {
  readonly byNode: ReadonlyMap<t.Node, ServerFunction>;
  readonly readerNames: ReadonlyMap<Reader, string>;
  readonly unique: UniqueNames;
}

interface Level {
  readonly captures: Capture[];
  readonly rebuilt: RebuiltFunction[];
  readonly readers: FactoryReader[];
}

/** The factory's parameters, by what they are for: a variable's value, or whether a variable that is rebuilt is set. */
interface Params {
  readonly value: Map<Variable, string>;
  readonly set: Map<Variable, string>;
}

export const NO_FACTORY: Factory = { captures: [], levels: [], losesIdentifier: false };

export function planFactories(functions: readonly ServerFunction[], unique: UniqueNames): Map<ServerFunction, Factory> {
  const readerNames = new Map<Reader, string>();
  for (const { needs } of functions) {
    for (const { reader } of needs) if (reader !== null && !readerNames.has(reader)) readerNames.set(reader, unique(`${reader.variable.name}$read`));
  }
  const context: Context = { byNode: new Map(functions.map((one) => [one.node, one])), readerNames, unique };
  return new Map(functions.map((one) => [one, factoryOf(one, context)]));
}

function factoryOf(serverFunction: ServerFunction, context: Context): Factory {
  const { node, needs, readersLeft } = serverFunction;
  const isFlat = hasOneMeaning(serverFunction);
  const params: Params = { value: new Map(), set: new Map() };
  const captures = new Map<Need, Capture>();
  for (const need of needs.filter(isCaptured)) captures.set(need, captureOf(need, node, isFlat, params, context));

  const levels = new Map<number, Level>();
  const levelOf = ({ scope }: Variable): Level => {
    const key = isFlat ? 0 : scope.index;
    const level = levels.get(key) ?? { captures: [], rebuilt: [], readers: [] };
    levels.set(key, level);
    return level;
  };
  for (const need of needs) {
    const { variable, rebuilt, mentioned } = need;
    const capture = captures.get(need);
    if (capture?.kind === 'value') levelOf(variable).captures.push(capture);
    if (rebuilt !== null && mentioned && !isInModule(need)) levelOf(variable).rebuilt.push(rebuiltOf(need, rebuilt, params, context));
  }
  for (const reader of readersLeft) {
    const { variable } = reader;
    const need = needs.find((one) => one.variable === variable);
    const setParam = params.set.get(variable);
    // What no text here names is only asked about: a variable that is known to hold this function is not there at all.
    const value = need?.rebuilt === null || need?.mentioned === true ? variable.name : setParam === undefined ? 'true' : `${setParam} || void 0`;
    levelOf(variable).readers.push({ name: context.readerNames.get(reader) ?? '', value });
  }
  const ownName = 'id' in node && node.id ? node.id.name : null;
  return {
    captures: [...captures.values()],
    levels: [...levels.values()].map((level) => ({ ...level, rebuilt: aliasesLast(level.rebuilt) })),
    losesIdentifier: ownName !== null && needs.some(({ mentioned, variable }) => mentioned && variable.name === ownName),
  };
}

/** Is something sent for it: its value, or whether it is set? */
function isCaptured({ rebuilt, asked }: Need): boolean {
  return rebuilt === null || asked;
}

/** An alias is initialised from what it stands for, so it comes behind it; aliases of aliases in the author's order. */
function aliasesLast(rebuilt: readonly RebuiltFunction[]): RebuiltFunction[] {
  const aliases = rebuilt.filter((one) => one.rebuild.kind === 'alias');
  const position = ({ declaredAt: { start } }: RebuiltFunction): number => start.line * 1e5 + start.column;
  return [...rebuilt.filter((one) => one.rebuild.kind !== 'alias'), ...aliases.sort((a, b) => position(a) - position(b))];
}

/** The module has it under the name that it has here: nothing is to be declared. */
function isInModule({ rebuilt, variable }: Need): boolean {
  return rebuilt?.kind === 'module-constant' && rebuilt.name === variable.name;
}

/** Does every name that the factory would define mean the same everywhere in it? */
function hasOneMeaning({ needs, helperNames }: ServerFunction): boolean {
  const given = needs.filter(({ rebuilt, mentioned }) => mentioned || rebuilt === null);
  const provided = new Set(given.map(({ variable }) => variable.name));
  if (provided.size < given.length) return false;
  const meetsConstant = given.some(
    ({ rebuilt, variable }) => rebuilt?.kind === 'module-constant' && rebuilt.name !== variable.name && provided.has(rebuilt.name),
  );
  // A helper's import or global must not meet a capture of that name.
  return !meetsConstant && !helperNames.some((name) => provided.has(name));
}

function captureOf(
  { variable, rebuilt, bare, parts, reader }: Need,
  node: ServerFunction['node'],
  isFlat: boolean,
  params: Params,
  { unique, readerNames, byNode }: Context,
): Capture {
  const { name, identifier } = variable;
  const kind = rebuilt === null ? 'value' : 'set';
  const param = kind === 'set' ? unique(`${name}$set`) : isFlat ? name : unique(name);
  params[kind].set(variable, param);
  const isOwnName = node.type === 'FunctionExpression' && node.id === identifier;
  const readerName = reader && readerNames.get(reader);
  return {
    kind,
    param,
    name,
    bare: bare ? copyName(variable, rebuilt, byNode) : null,
    paths: parts.paths,
    tests: parts.tests,
    declaredAt: spanOf(identifier),
    reader: isOwnName ? 'itself' : reader !== null && readerName ? { scope: reader.scope, name: readerName } : null,
  };
}

/** What the copy of a function is called. */
function copyName({ name }: Variable, rebuilt: Rebuilt | null, byNode: Context['byNode']): string {
  if (rebuilt?.kind === 'server-function') return byNode.get(rebuilt.node)?.name ?? name;
  if (rebuilt?.kind === 'helper' && rebuilt.name !== null) return rebuilt.name;
  return rebuilt?.kind === 'helper' && 'id' in rebuilt.node && rebuilt.node.id ? rebuilt.node.id.name : name;
}

function rebuiltOf({ variable, bare }: Need, rebuilt: Rebuilt, params: Params, { byNode }: Context): RebuiltFunction {
  const common = { name: variable.name, declaredAt: spanOf(variable.identifier), ifSet: params.set.get(variable) ?? null };
  switch (rebuilt.kind) {
    case 'helper':
      return { ...common, rebuild: { kind: 'helper', node: rebuilt.node, name: rebuilt.name, bare } };
    case 'alias':
      return { ...common, rebuild: { kind: 'alias', of: rebuilt.of.name } };
    case 'module-constant':
      return { ...common, rebuild: { kind: 'alias', of: rebuilt.name } };
    case 'server-function': {
      const captured = byNode.get(rebuilt.node)?.needs.filter(isCaptured) ?? [];
      // What the other one asks about may be certain here: this function itself is set.
      const own = captured.map((need) =>
        need.rebuilt === null ? (params.value.get(need.variable) ?? need.variable.name) : (params.set.get(need.variable) ?? 'true'),
      );
      return { ...common, rebuild: { kind: 'server-function', node: rebuilt.node, params: own, bare } };
    }
    default:
      return rebuilt satisfies never;
  }
}
