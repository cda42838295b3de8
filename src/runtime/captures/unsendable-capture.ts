/**
 * Which captured variable React could not send, where it is and what to do: React's own words name neither the variable nor the function.
 *
 *     `t` holds a function. Call it in the component and capture what it gives, or make it anew in the Server Function …
 *
 * Called only when sending has failed: React decides what can be sent.
 */
import type { ExportPlace } from '../registration/export-checks.ts';
import { BoundArgumentsError } from './bound-arguments-error.ts';
import { dataMembers, isIterableOfItsOwn, isIterator, isPlainObject } from '../ground/data-members.ts';
import { isProduction } from '../ground/is-production.ts';

/** A value that cannot be sent, by its kind. */
interface Unsendable {
  /** From the variable on: `.user.save`. */
  readonly path: string;
  readonly what: string;
  readonly wayOut: string;
}

/**
 * The error with the variable's name in it, where that is found; else the error as it is.
 *
 * @param values the layout digest, and what was to be sent
 * @param names of the variables, in the order of the values
 * @param exported where a file with the directive on top exports the function
 */
export function withVariableNamed(error: unknown, id: string, [, ...values]: readonly unknown[], names: readonly string[], exported?: ExportPlace): unknown {
  // Errors of ours that have no cause speak for themselves.
  if (!(error instanceof Error) || (error instanceof BoundArgumentsError && error.cause === undefined)) return error;
  for (const [index, value] of values.entries()) {
    const unsendable = unsendableIn(value);
    if (unsendable === null) continue;
    const found = exported === undefined ? unsendable : { ...unsendable, wayOut: wayOutOfExport(exported) };
    return new BoundArgumentsError(id, `${error.message}\n${sentence(id, index, names[index], found)}`, { cause: error.cause ?? error });
  }
  return error;
}

function sentence(id: string, index: number, name: string | undefined, { path, what, wayOut }: Unsendable): string {
  const explained = `\`npx babel-plugin-use-server explain '${id}'\` lists what the function captures, and where that is declared.`;
  // In production names may have been made shorter.
  if (isProduction() || name === undefined)
    return `Captured variable number ${index + 1}${path === '' ? '' : ` (at ${path})`} holds ${what}. ${wayOut} ${explained}`;
  return `\`${name}${path}\` holds ${what}. ${wayOut} ${explained}`;
}

/** The names of a factory's captures, as its text has them. */
export function captureNames(make: (values: readonly unknown[]) => unknown): readonly string[] {
  const [, list] = /^\s*\(?\s*\[([^\]=.]*)\]/.exec(Function.prototype.toString.call(make)) ?? [];
  return list === undefined ? [] : list.split(',').map((name) => name.trim());
}

/** The first thing in a value that React certainly refuses, or would change into something else. */
function unsendableIn(value: unknown): Unsendable | null {
  const seen = new Set<unknown>();
  const pending: (readonly [value: unknown, path: string])[] = [[value, '']];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const [at, path] = next;
    const found = refusal(at, path);
    if (found !== null) return found;
    if (typeof at !== 'object' || at === null || seen.has(at)) continue;
    seen.add(at);
    if (isPlainObject(at))
      for (const key of Object.keys(at))
        pending.push([
          Reflect.getOwnPropertyDescriptor(at, key)?.value,
          `${path}${/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`,
        ]);
    else dataMembers(at).forEach((member, index) => pending.push([member, Array.isArray(at) ? `${path}[${index}]` : path]));
  }
  return null;
}

function refusal(value: unknown, path: string): Unsendable | null {
  if (typeof value === 'symbol' && Symbol.keyFor(value) === undefined)
    return { path, what: 'a symbol of its own', wayOut: 'Make it by `Symbol.for(…)`, or at the top of the module.' };
  if (typeof value === 'function' && !Object.hasOwn(value, '$$typeof') && !('$$typeof' in value)) {
    return { path, what: 'a function', wayOut: functionWayOut(path) };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (isIterator(value))
    return { path, what: 'an iterator', wayOut: 'Capture the list of what it gives (`[...values]`), or make it anew in the Server Function.' };
  if (isIterableOfItsOwn(value))
    return {
      path,
      what: 'an object with an iterator of its own',
      wayOut: 'Capture the list of what it gives (`[...values]`), the members that the function needs, or make it anew in the Server Function.',
    };
  if (isCarried(value)) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null)
    return { path, what: 'an object without a prototype', wayOut: 'Capture a copy of it, `{ ...value }`, or the members that the function needs.' };
  const name: unknown = Reflect.get(value, 'constructor');
  const className = typeof name === 'function' && name.name !== '' ? `\`${name.name}\`` : 'a class';
  return { path, what: `an instance of ${className}`, wayOut: 'Capture the members that the function needs, or make it anew in the Server Function.' };
}

function functionWayOut(path: string): string {
  return path === ''
    ? "Only Server Functions and Client Components can be sent. Call it in the component and capture what it gives (`const title = t('title')`), or make it anew in the Server Function (`const t = await getTranslations()`). If a wrapper was given it (`withAuth(async () => …)`), call the wrapper in a Server Function, and leave the directive out of what it returns."
    : 'Only Server Functions and Client Components can be sent. Capture the members that the function needs, not the object that has methods.';
}

/** The directive is in what a wrapper returns (`export const save = withAuth(async () => …)`), where the file's own says it all. */
function wayOutOfExport({ exportName, moduleId }: ExportPlace): string {
  return (
    `"${exportName}" is exported from "${moduleId}", a file with 'use server' on top, which makes it a Server Function. ` +
    'Leave out the second directive, the one in the function that returned it: then nothing is captured.'
  );
}

/** What React has a way of its own for, or asks before it looks at the prototype. */
function isCarried(value: object): boolean {
  if (isPlainObject(value) && Object.getPrototypeOf(value) !== null) return true;
  if ('$$typeof' in value || 'toJSON' in value || 'then' in value || Symbol.iterator in value || Symbol.asyncIterator in value) return true;
  return [Date, Error, ArrayBuffer, FormData, Blob, ReadableStream].some((carried) => value instanceof carried) || ArrayBuffer.isView(value);
}
