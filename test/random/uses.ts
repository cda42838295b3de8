/** Expressions that use what is in scope: reads, calls of helpers and Server Functions, JSX; alone or inside another construct. */
import { readData, type Failing } from './reads.ts';
import {
  capturable,
  createScope,
  declare,
  freeName,
  holdsHandlers,
  leavesUnset,
  readable,
  runsLater,
  type Binding,
  type Scope,
  type Visible,
} from './scope.ts';
import { commas, expression, type Tree } from './tree.ts';
import { annotated, literal, literalShape, nextNumber, type Making } from './values.ts';

/** What the place allows besides reading. */
interface Place {
  readonly await: boolean;
  readonly depth: number;
  /**
   * May the value hold references and what leads to them? Not where it initialises a variable: a Server Function that captured this variable would be
   * bound to itself, and React would never be done with it.
   */
  readonly references: boolean;
  /** May an access fail? */
  readonly failing: Failing;
}

/** An expression over the variables in sight. It throws only inside Server Functions, and there rarely and on purpose. */
export function value(making: Making, scope: Scope): Tree {
  return valueAt(making, scope, {
    await: scope.context.async,
    depth: 0,
    references: true,
    failing: !runsLater(scope) ? 'no' : leavesUnset(scope) ? 'optional' : 'rarely',
  });
}

/** The same, holding data alone and never throwing: for what initialises a variable. */
export function data(making: Making, scope: Scope): Tree {
  return valueAt(making, scope, { await: scope.context.async, depth: 0, references: false, failing: 'no' });
}

function valueAt(making: Making, scope: Scope, place: Place): Tree {
  if (place.depth < 3 && making.random.chance(0.24)) return wrapped(making, scope, { ...place, depth: place.depth + 1 });
  const chosen = choose(making, scope, place);
  return chosen === null ? literal(making, literalShape(making)) : annotated(making, use(making, scope, chosen, place));
}

function choose(making: Making, scope: Scope, place: Place): Visible | null {
  const references = place.references && making.references > 0 && !holdsHandlers(scope);
  const usable = (entries: Visible[]): Visible[] =>
    entries.filter(({ binding, later }) => (isHelper(binding) ? later && references : references || !isReference(binding)));
  const captured = usable(capturable(scope));
  if (captured.length > 0 && making.random.chance(0.7)) return making.random.pick(captured);
  const all = usable(readable(scope));
  return all.length === 0 ? null : making.random.pick(all);
}

const isHelper = (binding: Binding): boolean => /helper/i.test(binding.shape);
const isReference = (binding: Binding): boolean => ['server', 'stream', 'handlers'].includes(binding.shape);

/**
 * Calls are made only from a function that runs later: all that the called one captures is initialised by then. (A call made earlier could meet an
 * uninitialised capture that the called function would not have come to.)
 */
function use(making: Making, scope: Scope, { binding, later }: Visible, place: Place): Tree {
  const { random } = making;
  const { name } = binding;
  const argument = (): Tree => (place.depth > 2 ? literal(making, 'number') : valueAt(making, scope, { ...place, depth: place.depth + 2 }));
  const callable = place.await && later;
  switch (binding.shape) {
    case 'helper':
      return random.chance(0.2)
        ? expression('helper as callback')`(${making.fuel}-- > 0 ? [${nextNumber(making)}, ${nextNumber(making)}].map((v) => ${name}(v)) : 0)`
        : expression('helper call')`(${making.fuel}-- > 0 ? ${name}(${argument()}) : 0)`;
    case 'asyncHelper':
      if (!place.await) return literal(making, 'number');
      return expression('async helper call')`(${making.fuel}-- > 0 ? await ${name}(${argument()}) : 0)`;
    case 'server':
      if (callable && random.chance(0.6)) return expression('Server Function call')`(${making.fuel}-- > 0 ? await ${name}(${argument()}) : 0)`;
      return reference(making, scope, name);
    case 'stream':
      if (callable && random.chance(0.6)) return expression('stream call')`(${making.fuel}-- > 0 ? await drain(${name}(${argument()})) : 0)`;
      return reference(making, scope, name);
    case 'handlers':
      if (callable && random.chance(0.6)) return expression('handler call')`(${making.fuel}-- > 0 ? await ${name}.run(${argument()}) : 0)`;
      making.references--;
      return expression('object of references')`${name}`;
    case 'tag':
      if (random.chance(0.3)) return readData(making, binding, 'no');
      return expression('JSX', 'JSX captured tag')`<${name} key="k" k={${argument()}}>{${argument()}}</${name}>`;
    case 'loose':
      if (place.await && runsLater(scope) && random.chance(0.2))
        return expression('call of an argument')`(typeof ${name} === "function" && ${making.fuel}-- > 0 ? await settled(${name}(1)) : 0)`;
      return readData(making, binding, 'no');
    default:
      return readData(making, binding, place.failing);
  }
}

function reference(making: Making, scope: Scope, name: string): Tree {
  making.references--;
  const bound = boundArgument(making, scope);
  const { random } = making;
  return random.weighted([
    [4, () => expression('reference as value')`[${name}]`],
    [1.5, () => expression('bind')`${name}.bind(null, ${bound})`],
    [0.5, () => expression('bind', 'bind twice')`${name}.bind(null, ${bound}).bind(null, ${nextNumber(making)})`],
    [1, () => expression('name of a reference')`${name}.name`],
    [1, () => expression('name of a reference')`${name}.length`],
    [1, () => expression('typeof')`typeof ${name}`],
  ])();
}

/**
 * A value that a browser may send: React takes no elements from there. It is never null, which parameters of a generator could not take apart; and never
 * an object that is captured, too: React's decoder waits for ever for a bound reference that shares an object with what stands beside it.
 */
export function boundArgument(making: Making, scope: Scope): Tree {
  const sendable = readable(scope).filter(({ binding }) => /^(number|string|bigint)$/.test(binding.shape));
  return sendable.length > 0 && making.random.chance(0.6)
    ? expression()`${making.random.pick(sendable).binding.name}`
    : literal(making, making.random.pick(['number', 'string', 'object', 'list', 'map', 'date', 'bigint']));
}

/** A value inside one more construct; scopes of its own are honoured. */
function wrapped(making: Making, scope: Scope, place: Place): Tree {
  const { random } = making;
  const inner = (): Tree => valueAt(making, scope, place);
  const sync = (): Tree => valueAt(making, scope, { ...place, await: false });
  const n = nextNumber(making);
  const make = random.pick<() => Tree>([
    () => expression('arrow inside')`(() => ${parenthesised(sync())})()`,
    () => expression('function expression inside')`(function () { return ${sync()}; })()`,
    () => (place.await ? expression('async arrow inside')`await (async () => ${parenthesised(inner())})()` : sync()),
    () => expression('default parameter inside')`((q = ${sync()}) => q)()`,
    () => expression('array')`[${commas([inner(), inner()])}]`,
    () => expression('object')`{ k: ${inner()} }`,
    () => expression('class inside')`new (class { v = ${sync()}; })().v`,
    () => expression('class inside', 'static block inside')`(class { static v: any; static { this.v = ${sync()}; } }).v`,
    () => expression('getter inside')`{ get k() { return ${sync()}; } }.k`,
    () => expression('method inside')`{ k(q: any) { return [q, ${sync()}]; } }.k(${n})`,
    () => expression('callback inside')`[${n}].map(() => ${parenthesised(sync())})`,
    () => expression('generator inside')`[...(function* () { yield ${sync()}; })()]`,
    () => expression('spread')`[...[${inner()}]]`,
    () => expression('conditional')`(${n} ? ${inner()} : 0)`,
    () => expression('sequence')`(${inner()}, ${inner()})`,
    () => expression('logical')`(${inner()}, null) ?? ${inner()}`,
    () => expression('JSX')`<b key="k" k={${inner()}}>{${inner()}}</b>`,
    () => expression('JSX', 'JSX spread')`<i key="k" {...{ k: ${inner()} }}>text</i>`,
    () => expression('type argument')`((<T,>(q: T) => q)<any>(${inner()}))`,
    () => expression('named function expression inside')`(function ${shadowed(making, scope)}(v: any): any { return v; })(${inner()})`,
    () => expression('try inside')`(() => { try { throw ${n}; } catch (${shadowed(making, scope)}) { return ${n + 1}; } })()`,
    () => shadowingArrow(making, scope, place, inner()),
    () => shadowingArrow(making, scope, place, inner()),
  ]);
  return parenthesised(make());
}

const parenthesised = (tree: Tree): Tree => expression()`(${tree})`;

/** A name that means something here already, where there is one. */
function shadowed(making: Making, scope: Scope): string {
  const names = readable(scope)
    .map(({ binding }) => binding.name)
    .filter((name) => !/^(async|of|get|type)$/.test(name));
  return names.length === 0 ? 'a' : making.random.pick(names);
}

/** `((a) => [a, …])(…)`: a parameter that hides a variable of the same name, with more reads beneath it. */
function shadowingArrow(making: Making, scope: Scope, place: Place, argument: Tree): Tree {
  const context = { role: 'plain', async: false, generator: false, out: 'none' } as const;
  const inside = createScope(scope, context, 'head');
  const name = making.random.chance(0.6) ? shadowed(making, scope) : (freeName(making.random, inside) ?? 'a');
  declare(inside, { name, shape: 'loose', declared: 'parameter', ready: true, assignable: false });
  return expression(
    'shadowing parameter',
  )`((${name}: any) => [${name}, ${valueAt(making, inside, { ...place, await: false, depth: place.depth + 1 })}])(${argument})`;
}
