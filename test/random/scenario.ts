/** What is done with every random program: each reference that can be reached is called, with several sets of arguments. */
import { inStream, settle } from '../law/settle.ts';
import type { Scenario, ScenarioContext } from '../law/scenario.ts';

type Callable = (...args: unknown[]) => unknown;

/** Strings can be taken apart as lists and as objects. */
const argumentSets: readonly (readonly unknown[])[] = [['xyz', 'uvw', 'rst', 'opq'], []];
const mostReferences = 10;
const deepest = 2;
const mostVisited = 20_000;

export const scenario: Scenario = async (context) => {
  const { module, client, send, trace } = context;
  const probe = (client ?? module).probe as Callable;
  if (typeof module.run === 'function') {
    const [echo, ...page] = (await send(await (module.run as Callable)())) as unknown[];
    const visit: Visit = { context, probe, echo, left: mostReferences };
    trace('page', page);
    await callAll(visit, 'page', page, 0);
    if (module.sendsDefault === true) await callAll(visit, 'default', await send(module.default), 0);
  } else if (client !== undefined) {
    const visit: Visit = { context, probe, echo: await (client.echo as Callable)(), left: mostReferences };
    const names = Object.keys(client)
      .filter((name) => name !== 'probe')
      .sort();
    for (const name of names) await callAll(visit, name, client[name], 0);
    if (names[0] !== undefined) await callAll(visit, 'sent', await send(module[names[0]]), 1);
  }
};

interface Visit {
  readonly context: ScenarioContext;
  readonly probe: Callable;
  /** A reference to give to others. (Never itself: React's decoder waits for ever for a bound reference that shares a value with the other arguments.) */
  readonly echo: unknown;
  left: number;
}

async function callAll(visit: Visit, path: string, value: unknown, depth: number): Promise<void> {
  for (const [at, found] of firstFunctionsIn(value, path)) {
    for (const [index, args] of argumentSets.entries()) {
      if (visit.left-- <= 0) return;
      await callOne(visit, `${at}(${index})`, found, index === 1 && visit.left % 3 === 0 ? [visit.echo] : args, depth);
    }
  }
}

async function callOne(visit: Visit, path: string, reference: Callable, args: readonly unknown[], depth: number): Promise<void> {
  const { trace, send } = visit.context;
  const result = await outcomeOf(reference, args);
  trace(path, result);
  const state = await visit.probe();
  // What a Server Function logs may be a capture that came over the wire, where elements are lazy. (A stub's result came over it already.)
  trace(`${path} state`, 'run' in visit.context.module ? await send(state) : state);
  if (depth < deepest) await callAll(visit, path, result, depth + 1);
}

async function outcomeOf(reference: Callable, args: readonly unknown[]): Promise<unknown> {
  try {
    const result = await reference(...args);
    return isStream(result) ? await drain(result) : result;
  } catch (error) {
    return `threw ${error instanceof Error ? error.constructor.name : String(error)}`;
  }
}

const isStream = (value: unknown): value is AsyncIterable<unknown> => typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** The class of an error in the middle of a stream is React's, not the author's. Long elements are lazy on the wire. */
async function drain(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(await settle(inStream(item), (error) => error));
  } catch {
    items.push('stream threw');
  }
  return items;
}

/** As many as can be called; all of them before the first call, which may change what is looked through. */
function firstFunctionsIn(value: unknown, path: string): [string, Callable][] {
  const first: [string, Callable][] = [];
  for (const found of functionsIn(value, path)) {
    first.push(found);
    if (first.length === mostReferences) break;
  }
  return first;
}

/** Functions anywhere in a value, by path, in the order in which they stand; an object that is there many times over, many times over, until it is enough. */
function* functionsIn(value: unknown, path: string, above: readonly unknown[] = [], budget = { left: mostVisited }): Generator<[string, Callable], void> {
  if (typeof value === 'function') yield [path, value as Callable];
  if (typeof value !== 'object' || value === null || above.includes(value) || budget.left-- <= 0) return;
  const entries: Iterable<readonly [unknown, unknown]> = value instanceof Map ? value : value instanceof Set ? value.entries() : memberEntries(value);
  for (const [key, item] of entries) yield* functionsIn(item, `${path}.${String(key)}`, [...above, value], budget);
}

/** Of an element, its props count; what React keeps beside them does not. */
function memberEntries(value: object): [string, unknown][] {
  return '$$typeof' in value && 'props' in value ? Object.entries(value.props as object) : Object.entries(value);
}
