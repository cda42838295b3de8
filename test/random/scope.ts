/**
 * The generator's own knowledge of names: which binding a name means at a place, and whether it may be read or written there. It follows JavaScript's
 * rules from the declaring side (a list of statements decides its names before its first statement is made), so it owes nothing to the compiler's analysis.
 */
import type { Random } from './random.ts';

/** What is known of a variable's value, so that it can be read without an error. */
export type Shape =
  | 'number'
  | 'string'
  | 'object'
  | 'maybe'
  | 'list'
  | 'map'
  | 'set'
  | 'date'
  | 'bigint'
  | 'error'
  | 'class'
  | 'tag'
  | 'helper'
  | 'asyncHelper'
  | 'server'
  | 'stream'
  | 'handlers'
  | 'loose'
  /** Known to be there and not to be used: hides what has its name outside. */
  | 'hidden';

export type Declared = 'const' | 'let' | 'var' | 'parameter' | 'function' | 'class' | 'catch';

export interface Binding {
  readonly name: string;
  readonly shape: Shape;
  readonly declared: Declared;
  /** Has the statement that initialises it been made? */
  ready: boolean;
  /** A literal of this shape may be assigned to it. */
  readonly assignable: boolean;
}

/** A function of the generated program. */
export interface FunctionContext {
  /** `server` and `helper` run later than they stand: after everything around them is initialised. */
  readonly role: 'module' | 'plain' | 'server' | 'helper';
  readonly async: boolean;
  readonly generator: boolean;
  /** The array that collects its results. */
  readonly out: string;
}

export interface Scope {
  readonly parent: Scope | null;
  readonly context: FunctionContext;
  /** `body` and `catch` share the names of their parent (parameters, catch parameter): they cannot be declared again. */
  readonly kind: 'module' | 'head' | 'body' | 'try' | 'catch' | 'block' | 'handlers';
  readonly bindings: Map<string, Binding>;
  /** `var`s of the function, promised and not made yet. */
  readonly promised: Binding[];
  /** Names of types, which have a name space of their own. */
  readonly types: Set<string>;
  readonly labels: Set<string>;
  /** Statement nesting, to bound the size. */
  readonly depth: number;
}

/** Few on purpose: shadowing is the rule. The last ones are names that compiled code likes to use. */
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** What JSX takes for a variable. */
const tagNames = ['A', 'B', 'Tag'];
const hostileNames = [
  'a$ref',
  'b$closure',
  'bindCaptures',
  'pick',
  'registerServerReference',
  'openCaptures',
  'make',
  'send',
  'id',
  'undefined$',
  'async',
  'of',
  'get',
  'type',
];

export const createScope = (parent: Scope | null, context: FunctionContext, kind: Scope['kind']): Scope => ({
  parent,
  context,
  kind,
  bindings: new Map(),
  promised: [],
  types: new Set(),
  labels: new Set(),
  depth: parent === null ? 0 : parent.depth + (kind === 'body' ? 0 : 1),
});

const isTaken = (scope: Scope, name: string): boolean =>
  scope.bindings.has(name) || ((scope.kind === 'body' || scope.kind === 'catch') && scope.parent !== null && scope.parent.bindings.has(name));

/** A name that can be declared in the scope; null when all are used up. */
export function freeName(random: Random, scope: Scope, shape?: Shape): string | null {
  const pool = shape === 'tag' ? tagNames : random.chance(0.06) ? hostileNames : names;
  const free = pool.filter((name) => !isTaken(scope, name));
  return free.length === 0 ? null : random.pick(free);
}

export function declare(scope: Scope, binding: Omit<Binding, 'assignable'> & { assignable?: boolean }): Binding {
  const literal = ['number', 'string', 'object', 'maybe', 'list'].includes(binding.shape);
  const assignable = binding.assignable ?? (literal && ['let', 'var', 'parameter'].includes(binding.declared));
  const declared = { ...binding, assignable };
  scope.bindings.set(binding.name, declared);
  return declared;
}

/** A scope whose names are all ready: its `var`s are promised to be made somewhere inside. */
export function promiseVariables(random: Random, scope: Scope, count: number): void {
  for (let index = 0; index < count; index++) {
    const name = freeName(random, scope);
    if (name !== null) scope.promised.push(declare(scope, { name, shape: 'loose', declared: 'var', ready: true, assignable: false }));
  }
}

export const isDeferred = (context: FunctionContext): boolean => context.role === 'server' || context.role === 'helper';

/** Does a function that runs later end with this scope? */
const endsDeferred = ({ parent, context }: Scope): boolean => parent !== null && parent.context !== context && isDeferred(context);

export interface Visible {
  readonly binding: Binding;
  /** A function that runs later stands between the place and the declaration. */
  readonly later: boolean;
  readonly moduleLevel: boolean;
}

/** The scope as its parameters see it: nothing can be awaited there. */
export const withoutAwait = (scope: Scope): Scope => ({ ...scope, context: { ...scope.context, async: false } });

/** What each name means at a place. */
function visible(scope: Scope): Visible[] {
  const seen = new Map<string, Visible>();
  let later = false;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    for (const binding of at.bindings.values()) {
      if (!seen.has(binding.name)) seen.set(binding.name, { binding, later, moduleLevel: at.parent === null });
    }
    if (endsDeferred(at)) later = true;
  }
  return [...seen.values()];
}

/** Bindings that can be read at a place without meeting an uninitialised one. */
export const readable = (scope: Scope): Visible[] => visible(scope).filter((entry) => entry.binding.shape !== 'hidden' && (entry.binding.ready || entry.later));

/** Readable bindings declared outside the function that runs later: what a Server Function here would capture. */
export const capturable = (scope: Scope): Visible[] => visible(scope).filter((entry) => entry.binding.shape !== 'hidden' && entry.later && !entry.moduleLevel);

/** Bindings that can be written at a place: never one that a Server Function or helper would capture. */
export const writable = (scope: Scope): Binding[] =>
  visible(scope)
    .filter((entry) => entry.binding.assignable && (entry.moduleLevel ? entry.binding.ready || entry.later : entry.binding.ready && !entry.later))
    .map((entry) => entry.binding);

/** Does the code here run only after everything around the Server Function is initialised? */
export function runsLater(scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (isDeferred(at.context)) return true;
  return false;
}

/**
 * Is what is thrown here caught before the function ends? What is declared behind stays uninitialised then, for good, while a function that captures it may
 * have got away: to call that one is all right, as long as it does not come to the variable, but to send it takes the value.
 */
export function isCaught(scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'try') return true;
    if (endsDeferred(at)) return false;
  }
  return false;
}

/** Would what is thrown here be caught before all is initialised that is declared in between? */
export function leavesUnset(scope: Scope): boolean {
  let unset = false;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    unset ||= [...at.bindings.values()].some(({ ready }) => !ready);
    if (at.kind === 'try' && unset) return true;
    if (endsDeferred(at)) return false;
  }
  return false;
}

/** Is this inside an object of Server Functions? What is used there must not lead back to the object: its functions would be bound to themselves. */
export function holdsHandlers(scope: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.kind === 'handlers') return true;
  return false;
}

/** Takes a label that no statement around has. */
export function freshLabel(scope: Scope, name: string, otherwise: string): string {
  for (let at: Scope | null = scope; at !== null && at.context === scope.context; at = at.parent) if (at.labels.has(name)) return otherwise;
  return name;
}

/** A promised `var` of this function that can be declared here: no lexical binding of the name in between. */
export function promisedVariable(scope: Scope): Binding | null {
  const passed = new Set<string>();
  for (let at: Scope | null = scope; at !== null && at.context === scope.context; at = at.parent) {
    const found = at.promised.findIndex((binding) => !passed.has(binding.name));
    if (found >= 0) return at.promised.splice(found, 1)[0] ?? null;
    for (const name of at.bindings.keys()) passed.add(name);
  }
  return null;
}
