/**
 * Errors that are meant for the user, and reach the client with their message in production:
 *
 *     // lib/errors.ts, which both sides import
 *     export const OutOfStock = defineExposedError<{ left: number }>('out-of-stock', ['left']);
 *
 *     throw new OutOfStock('Only 3 are left.', { left: 3 });                        // in a Server Function
 *     catch (error) { if (error instanceof OutOfStock) show(error.fields.left) }    // in the client
 *
 * Guaranteed: only what such a class has made in this process is let through, and of it the code, the message and the listed fields; no
 * stack, no cause, nothing else that was written on it. An error that another server has sent is not passed on.
 */

/** What crosses. */
export interface ExposedParts {
  readonly code: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An error of a class that `defineExposedError` has made. */
export interface ExposedError<Fields extends object> extends Error {
  readonly code: string;
  readonly fields: Readonly<Fields>;
}

export interface ExposedErrorClass<Fields extends object> {
  new (message: string, ...fields: object extends Fields ? [fields?: Fields] : [fields: Fields]): ExposedError<Fields>;
  readonly code: string;
}

/** By the error: the names of its fields. Kept on globalThis, because a bundler may hold this module twice. */
const madeSymbol = Symbol.for('babel-plugin-use-server.exposedErrors');

function made(): WeakMap<object, readonly string[]> {
  const known = Reflect.get(globalThis, madeSymbol) as WeakMap<object, readonly string[]> | undefined;
  if (known !== undefined) return known;
  const table = new WeakMap<object, readonly string[]>();
  Reflect.set(globalThis, madeSymbol, table);
  return table;
}

/** What a client got; the same shape, and nothing that a handler lets through. */
const receivedSymbol = Symbol.for('babel-plugin-use-server.receivedError');

class Exposed extends Error {
  override readonly name: string = 'ExposedError';
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor({ code, message, fields }: ExposedParts) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/**
 * Makes a class of errors that may reach the user. Its instances on the client are those with the same code.
 *
 * @param code tells the classes of an app apart; a name of your own, like `out-of-stock`
 * @param fields what is sent along, of everything that an instance is given: values that can be sent as results can
 * @example
 * export const OutOfStock = defineExposedError<{ left: number }>('out-of-stock', ['left']);
 */
export function defineExposedError<Fields extends object = object>(code: string, fields?: readonly (keyof Fields & string)[]): ExposedErrorClass<Fields>;
export function defineExposedError(code: string, fields: readonly string[] = []): ExposedErrorClass<object> {
  if (typeof code !== 'string' || code === '') throw new TypeError('An exposed error needs a code, like "out-of-stock".');
  const names = fields.map(String);
  return class extends Exposed {
    static readonly code = code;

    constructor(message: string, values: object = {}) {
      super({ code, message: String(message), fields: Object.freeze(pickFields(values, names)) });
      made().set(this, names);
    }

    // By the code: the client has made the error anew, and a bundler may hold the definition twice.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return isExposed(value) && value.code === code;
    }
  };
}

/** What may be sent of an error; null for every other error, which no author has meant to be sent. Never throws. */
export function exposedParts(error: unknown): ExposedParts | null {
  try {
    if (typeof error !== 'object' || error === null) return null;
    const names = made().get(error);
    if (names === undefined) return null;
    const { code, message, fields } = error as Exposed;
    return { code, message: String(message), fields: pickFields(fields, names) };
  } catch {
    return null;
  }
}

/** The error that a client throws for what the server has sent. */
export function receivedError({ code, message, fields }: ExposedParts): Error {
  return Object.defineProperty(new Exposed({ code, message, fields }), receivedSymbol, { value: true });
}

function isExposed(value: unknown): value is Exposed {
  return value instanceof Error && 'code' in value && (made().has(value) || Reflect.get(value, receivedSymbol) === true);
}

function pickFields(values: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, Reflect.get(values, name)]));
}
