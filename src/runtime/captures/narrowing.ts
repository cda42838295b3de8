/**
 * Captured values cut down to what is read of them, all captures of one sending together.
 *
 *     [pick(user, ['name'], ['org', 'id']), id]        →   [{ name: 'Ada', org: { id: 1 } }, 7]
 *
 * Guaranteed: an object that two captures lead to is one object in what is sent; where one of them needs it whole, both have it whole. Every property is read at
 * most once. What a partial object could not answer is sent whole at that place: a member that is inherited (`date.constructor`, `list.map`, `n.toFixed`).
 */
import { dataMembers } from '../ground/data-members.ts';

/** Names of members; `true` at the end: only whether there is something is asked, and of which type. */
export type PickedPath = readonly (string | true)[];

/** A captured value and what of it is sent. */
class Picked {
  readonly value: unknown;
  readonly parts: Parts;

  constructor(value: unknown, parts: Parts) {
    this.value = value;
    this.parts = parts;
  }
}

/** What is needed of one value. */
interface Parts {
  readonly whole: boolean;
  readonly tested: boolean;
  readonly members: ReadonlyMap<string, Parts>;
}

/**
 * Of `value`, only what is read through these paths: the least that a Server Function needs of a captured object.
 *
 * Null-safe: a nullish value is sent as it is, in the middle of a path too, so that reading on throws, or short-circuits, where it would have. A value whose type or
 * truth is asked is sent as it is when it is a primitive, else what is read of it answers for it.
 *
 * @example
 * pick(user, [true], ['draft'], ['author', 'name']) // { draft, author: { name } }, or what the user is instead of an object
 */
export function pick(value: unknown, ...paths: readonly PickedPath[]): unknown {
  return new Picked(value, partsOf(paths));
}

function partsOf(paths: readonly PickedPath[]): Parts {
  const rests = new Map<string, PickedPath[]>();
  for (const [key, ...rest] of paths) if (typeof key === 'string') rests.set(key, [...(rests.get(key) ?? []), rest]);
  return {
    whole: paths.some((path) => path.length === 0),
    tested: paths.some(([key]) => key === true),
    members: new Map([...rests].map(([key, members]) => [key, partsOf(members)])),
  };
}

/** An object of which parts are sent. */
interface PartlySent {
  readonly all: Set<Parts>;
  readonly read: Map<string, unknown>;
  copy: object | null;
}

interface Narrowing {
  readonly partial: Map<object, PartlySent>;
  /** What is sent as it is, and all that is in there. */
  readonly whole: Set<object>;
}

/** The values to send: those that `pick` made cut down, the others as they are. */
export function narrowed(values: readonly unknown[]): readonly unknown[] {
  const narrowing: Narrowing = { partial: new Map(), whole: new Set() };
  for (const value of values) if (value instanceof Picked) gather(value.value, value.parts, narrowing);
  if (narrowing.partial.size > 0)
    spreadWhole(
      values.filter((value) => !(value instanceof Picked)),
      narrowing.whole,
    );
  return values.map((value) => (value instanceof Picked ? built(value.value, [value.parts], narrowing) : value));
}

function gather(value: unknown, parts: Parts, narrowing: Narrowing): void {
  if (!isObject(value)) return;
  const partial = narrowing.partial.get(value) ?? { all: new Set(), read: new Map(), copy: null };
  if (partial.all.has(parts)) return;
  const isWhole = needsWhole(value, parts, (key) => memberOf(value, key, partial.read));
  if (isWhole) return void narrowing.whole.add(value);
  narrowing.partial.set(value, partial);
  partial.all.add(parts);
  for (const [key, deeper] of parts.members) gather(memberOf(value, key, partial.read), deeper, narrowing);
}

/** Marks what is inside of a value that is sent whole: it is sent whole too. */
function spreadWhole(values: readonly unknown[], whole: Set<object>): void {
  const pending = [...values, ...whole];
  whole.clear();
  while (pending.length > 0) {
    const value = pending.pop();
    if (!isObject(value) || whole.has(value)) continue;
    whole.add(value);
    for (const member of isElement(value) ? [value.props] : dataMembers(value)) pending.push(member);
  }
}

/** `<Row data={row} />`: what it is given is data like any other. */
function isElement(value: object): value is { readonly props: unknown } {
  return Object.hasOwn(value, '$$typeof') && 'props' in value;
}

function built(value: unknown, all: Iterable<Parts>, narrowing: Narrowing): unknown {
  if (value === null || value === undefined) return value;
  if (isObject(value)) {
    const partial = narrowing.whole.has(value) ? undefined : narrowing.partial.get(value);
    return partial === undefined
      ? value
      : (partial.copy ??
          copied(
            partial,
            (copy) => (partial.copy = copy),
            (key) => memberOf(value, key, partial.read),
            narrowing,
          ));
  }
  const read = new Map<string, unknown>();
  const member = (key: string): unknown => memberOf(value, key, read);
  const primitive = { all: new Set(all), read, copy: null };
  // Functions read of a primitive are those of its kind (`n.constructor.name`): the primitive itself, sent as it is, has them again.
  const hasFunction = ({ members }: Parts): boolean => [...members.keys()].some((key) => typeof member(key) === 'function');
  const isWhole = [...primitive.all].some((parts) => parts.tested || needsWhole(value, parts, member) || hasFunction(parts));
  return isWhole ? value : copied(primitive, () => undefined, member, narrowing);
}

function copied({ all }: PartlySent, keep: (copy: object) => void, member: (key: string) => unknown, narrowing: Narrowing): object {
  const copy: object = {};
  keep(copy);
  const members = new Map<string, Parts[]>();
  for (const parts of all) for (const [key, deeper] of parts.members) members.set(key, [...(members.get(key) ?? []), deeper]);
  for (const [key, deeper] of members) {
    // Not an assignment: a path through `__proto__` must make a property, not a prototype.
    Object.defineProperty(copy, key, { value: built(member(key), deeper, narrowing), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** Keys by which React would take the partial object for something else. */
const meaningKeys = new Set(['then', 'toJSON', '$$typeof']);

/** Could a partial object not stand for the value? */
function needsWhole(value: unknown, { whole, tested, members }: Parts, member: (key: string) => unknown): boolean {
  if (whole || (tested && typeof value === 'function')) return true;
  for (const [key, deeper] of members) {
    const read = member(key);
    if (Object.hasOwn(Object(value) as object, key) ? meaningKeys.has(key) : isInherited(key, read, deeper)) return true;
  }
  return false;
}

/** Does the value get this from its prototype, in a way that only a value of its kind has it? */
function isInherited(key: string, read: unknown, { whole, tested }: Parts): boolean {
  return typeof read === 'function' ? whole || tested : read === undefined ? key in Object.prototype : meaningKeys.has(key);
}

/** `value[key]`, once; a primitive reads from its wrapper's prototype, a getter gets the value itself as `this`. */
function memberOf(value: unknown, key: string, read: Map<string, unknown>): unknown {
  if (!read.has(key)) read.set(key, Reflect.get(Object(value), key, value));
  return read.get(key);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
