/**
 * Captured errors, and why a captured promise rejected, as plain values and back. React sends no more of an error than a digest in production, which is right for
 * a browser; what is sealed goes from server to server, and the function that has the error is to see what it would have seen.
 *
 * Guaranteed: whatever was thrown, what comes of it can be sent. A class of the author's comes back as the class of the language that it extends.
 */
import { isProduction } from '../ground/is-production.ts';
import { isPlainValue } from './plain-values.ts';

/** Plain data, so that every serialisation carries it. */
interface Description {
  readonly className: string;
  readonly name: string;
  readonly message: string;
  /** Development only: in production it would make pages longer for the sake of a log. */
  readonly stack: string | null;
  /** What was set on the error, as far as it is plain: `code`, `status`, `digest`. */
  readonly properties: readonly (readonly [string, unknown])[];
  /** Holds the reason of the reason, where there is one. */
  readonly cause: readonly Reason[];
  /** Of an AggregateError. */
  readonly errors: readonly Reason[];
}

type Reason = { readonly error: Description } | { readonly value: unknown };

const classes = new Map<string, ErrorConstructor>(
  [Error, TypeError, RangeError, SyntaxError, ReferenceError, URIError, EvalError].map((errorClass) => [errorClass.prototype.name, errorClass]),
);

/** A chain of causes may be a circle. */
const deepest = 5;

/** @param inClear The description is sent without encryption: then it says no more than React would. */
export function describeRejection(reason: unknown, inClear: boolean): Reason {
  try {
    return inClear && isProduction() ? withheld(reason) : describe(reason, 0);
  } catch {
    // A getter of the error's own has thrown.
    return { error: bare('An error was thrown that cannot be read.') };
  }
}

function describe(reason: unknown, depth: number): Reason {
  if (reason instanceof Error) return { error: describeError(reason, depth) };
  if (isPlainValue(reason)) return { value: reason };
  return { error: bare(`A value that cannot be sent was thrown: ${Object.prototype.toString.call(reason)}`) };
}

function describeError(error: Error, depth: number): Description {
  const { name, message, stack } = error;
  const deeper = (reasons: readonly unknown[]): Reason[] => (depth < deepest ? reasons.map((reason) => describe(reason, depth + 1)) : []);
  return {
    className: classNameOf(error),
    name: String(name),
    message: String(message),
    stack: isProduction() || typeof stack !== 'string' ? null : stack,
    properties: Object.entries(error).filter(
      ([key, value]) => !['name', 'message', 'stack', 'cause', 'errors', '__proto__'].includes(key) && isPlainValue(value),
    ),
    cause: 'cause' in error ? deeper([error.cause]) : [],
    errors: error instanceof AggregateError ? deeper(error.errors) : [],
  };
}

function withheld(reason: unknown): Reason {
  const digest: unknown = typeof reason === 'object' && reason !== null ? Reflect.get(reason, 'digest') : undefined;
  const properties = typeof digest === 'string' ? [['digest', digest] as const] : [];
  return { error: { ...bare('A captured promise was rejected. Bound arguments that are not encrypted do not say why in production.'), properties } };
}

function bare(message: string): Description {
  return { className: 'Error', name: 'Error', message, stack: null, properties: [], cause: [], errors: [] };
}

/** The nearest class of the language. */
function classNameOf(error: Error): string {
  if (error instanceof AggregateError) return 'AggregateError';
  if (typeof DOMException === 'function' && error instanceof DOMException) return 'DOMException';
  for (
    let prototype: unknown = Object.getPrototypeOf(error);
    typeof prototype === 'object' && prototype !== null;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const [name, errorClass] of classes) if (errorClass.prototype === prototype) return name;
  }
  return 'Error';
}

/** What to throw. Without encryption a client may have written the description: then it is just an odd error. */
export function revivedRejection(reason: unknown): unknown {
  if (typeof reason !== 'object' || reason === null) return new Error(`${reason}`);
  const described = reason as Partial<{ readonly error: Partial<Description>; readonly value: unknown }>;
  return typeof described.error === 'object' && described.error !== null ? revivedError(described.error) : described.value;
}

function revivedError({ className, name, message, stack, properties, cause, errors }: Partial<Description>): Error {
  const error = constructed(String(className), String(name), String(message), listOf(errors).map(revivedRejection));
  const hidden = (key: string, value: unknown): unknown => Object.defineProperty(error, key, { value, configurable: true, writable: true });
  if (error.name !== name && typeof name === 'string') hidden('name', name);
  if (typeof stack === 'string') hidden('stack', stack);
  for (const reason of listOf(cause)) hidden('cause', revivedRejection(reason));
  for (const property of listOf(properties)) {
    const [key, value] = listOf(property);
    Object.defineProperty(error, String(key), { value, configurable: true, enumerable: true, writable: true });
  }
  return error;
}

function constructed(className: string, name: string, message: string, errors: readonly unknown[]): Error {
  if (className === 'AggregateError') return new AggregateError(errors, message);
  if (className === 'DOMException' && typeof DOMException === 'function') return new DOMException(message, name);
  return new (classes.get(className) ?? Error)(message);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
