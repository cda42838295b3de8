/**
 * What a test answers when a client calls a Server Function.
 *
 *     answerWith({ save: async (draft) => … })      a stub `save` is called      →  the test's own function
 *                                                   nothing answers it           →  an error with the name, and how to answer
 */
import { shared } from './shared.ts';

type AnyFunction = (...args: never) => unknown;

/** What answers one call: a function with the parameters of the Server Function, or `theFunction`. */
type Answer<F> = F extends (...args: infer Arguments) => infer Result ? ((...args: Arguments) => Result | Awaited<Result>) | typeof theFunction : never;

/** The answers of a module of Server Functions: `Answers<typeof import('./actions')>`. */
export type Answers<Module> = { readonly [Name in keyof Module]?: Answer<Module[Name]> };

/** Stands for the Server Function itself: the call goes through React's encoding, runs the function, and comes back. */
export const theFunction: unique symbol = Symbol.for('babel-plugin-use-server.theFunction') as never;

/** A Server Function that a stub was made for. */
interface Known {
  readonly id: string;
  readonly name: string;
}

interface State {
  readonly answers: Map<string, unknown>;
  readonly known: Map<string, Known>;
}

const state = (): State => shared('answers', () => ({ answers: new Map(), known: new Map() }));

/**
 * Answers calls of Server Functions from client code, until the test is over. Adds to what was given before in the same test.
 *
 * @param answers By the name of the function, or by its id where two functions have one name.
 * @returns takes the answers back, for runners that do not do it after each test (a story's `beforeEach` may return it)
 * @example
 * answerWith<typeof import('./actions')>({ save: async (draft) => ({ saved: draft.title }) });
 */
export function answerWith<Module = Readonly<Record<string, (...args: never[]) => unknown>>>(answers: Answers<NoInfer<Module>>): () => void {
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof answer !== 'function' && answer !== theFunction) throw new TypeError(`The answer for "${name}" must be a function, or theFunction.`);
    state().answers.set(name, answer);
  }
  return resetAnswers;
}

/** Forgets all answers. Done after each test where there is a global `afterEach`, and by the plugin for Vitest. */
export function resetAnswers(): void {
  state().answers.clear();
}

/** Notes that there is a stub of the function. */
export function noteStub(id: string, name: string): void {
  state().known.set(id, { id, name });
}

/**
 * The answer to a call.
 *
 * @throws Error for a call that nothing answers, and for one that is answered by a name which two functions have
 */
export function answerTo(id: string, name: string): AnyFunction | typeof theFunction {
  const { answers, known } = state();
  if (answers.has(id)) return answers.get(id) as AnyFunction;
  if (!answers.has(name)) throw new Error(unanswered(id, name, [...answers.keys()]));
  const others = [...known.values()].filter((other) => other.name === name && !answers.has(other.id));
  if (others.length < 2) return answers.get(name) as AnyFunction;
  const ids = others
    .map((other) => JSON.stringify(other.id))
    .sort()
    .join(' and ');
  throw new Error(`answerWith({ ${property(name)}: … }) may mean several Server Functions: ${ids}. Answer by id.`);
}

function unanswered(id: string, name: string, given: readonly string[]): string {
  return [
    `The Server Function "${name}" (${id}) was called, and the test has no answer.`,
    ...(given.length === 0 ? [] : [`  There are answers for ${given.map((other) => JSON.stringify(other)).join(', ')}.`]),
    `  Answer it:    answerWith({ ${property(name)}: async () => … }), from babel-plugin-use-server/testing`,
    `  Run it:       answerWith({ ${property(name)}: theFunction })`,
    '  Test it:      in a file for the environment "node", where the import gives the function itself',
  ].join('\n');
}

function property(name: string): string {
  return /^[\w$]+$/.test(name) ? name : JSON.stringify(name);
}

declare const afterEach: ((run: () => void) => void) | undefined;

try {
  // Jest, and Vitest with globals. Inside of a running test a hook cannot be set any more.
  if (typeof afterEach === 'function') afterEach(resetAnswers);
} catch {
  // The plugin for Vitest, or the test itself, resets them.
}
