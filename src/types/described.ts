/**
 * What React does with a value of a type, as far as the type tells: one step, without a look into its fields.
 *
 * Said is only what is certain. Of `unknown`, of type parameters and of functions that return a promise (they may be Server Functions, which
 * React sends) nothing is said.
 */
import { SENDABLE_CLASSES } from '../2-analysis/captures/captured-values.ts';
import type { Checker, Type, TypeFlag, TypeScript, TypeSymbol } from './typescript.ts';

/** Client to server, or back. React sends errors to the client only. */
export type Direction = 'taken' | 'returned';

export interface Unsendable {
  /** `json`: an instance with a `toJSON`, which React calls, and sends what that gives. */
  readonly what: 'function' | 'class' | 'symbol' | 'instance' | 'json';
  /** The class of an instance, where it has a name. */
  readonly of?: string;
}

export type Description =
  /** React sends it as it is, or nothing is known of it. */
  | { readonly kind: 'value' }
  | ({ readonly kind: 'unsendable' } & Unsendable)
  /** A union, a promise; with `[]` what a collection holds. */
  | { readonly kind: 'inside'; readonly step: '' | '[]'; readonly types: readonly Type[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[] };

export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: Type;
}

const CALL = 0;
const CONSTRUCT = 1;
const VALUE: Description = { kind: 'value' };

const VALUES: readonly TypeFlag[] = [
  'Any',
  'Unknown',
  'Undefined',
  'Null',
  'Void',
  'Never',
  'String',
  'Number',
  'BigInt',
  'Boolean',
  'StringLiteral',
  'NumberLiteral',
  'BigIntLiteral',
  'BooleanLiteral',
  'EnumLiteral',
  'Enum',
  'TemplateLiteral',
  'StringMapping',
];
/** Classes that hold others. */
const COLLECTIONS = new Set(['Array', 'Map', 'Set', 'ReadableStream']);
/** Of these the first type argument is what they give. */
const ITERATION = /(?:Iterator|Iterable|Generator|IteratorObject)$/;
const ERROR = /Error$/;
/** React's own, whose fields are no data. */
const ELEMENTS = new Set(['ReactElement', 'ReactNode', 'ReactPortal', 'Element', 'AwaitedReactNode']);
const IN_REACT = /\/@types\/react\//;

function inside(step: '' | '[]', types: readonly Type[]): Description {
  return types.length === 0 ? VALUE : { kind: 'inside', step, types };
}

/** @returns what describes a type, each once. */
export function describer(typeScript: TypeScript, checker: Checker): (type: Type, direction: Direction) => Description {
  const { has, argumentsOf, isElement, isPromise, builtInOf, isClass, fieldsOf } = questionsOf(typeScript, checker);
  const known = { taken: new Map<Type, Description>(), returned: new Map<Type, Description>() };

  const describe = (type: Type, direction: Direction): Description => {
    const before = known[direction].get(type);
    if (before !== undefined) return before;
    const described = describeAnew(type, direction);
    known[direction].set(type, described);
    return described;
  };

  const describeAnew = (type: Type, direction: Direction): Description => {
    if (has(type, ['ESSymbol', 'UniqueESSymbol'])) return { kind: 'unsendable', what: 'symbol' };
    if (has(type, VALUES)) return VALUE;
    if (isElement(typeScript.aliasOf(type)) || isElement(type.getSymbol())) return VALUE;
    if (has(type, ['Union'])) return union(typeScript.membersOf(type), direction);
    // `string & { readonly brand: … }`.
    if (has(type, ['Intersection'])) return typeScript.membersOf(type).some((member) => has(member, VALUES)) ? VALUE : object(type, direction);
    return has(type, ['Object']) ? object(type, direction) : VALUE;
  };

  /** `null` and `undefined` are left out beside parts that are looked into. */
  const union = (members: readonly Type[], direction: Direction): Description => {
    if (members.every((member) => describe(member, direction).kind === 'value')) return VALUE;
    return { kind: 'inside', step: '', types: members.filter((member) => !has(member, ['Undefined', 'Null', 'Void'])) };
  };

  const object = (type: Type, direction: Direction): Description => {
    if (checker.isArrayType(type) || checker.isTupleType(type)) return inside('[]', argumentsOf(type));
    const calls = checker.getSignaturesOfType(type, CALL);
    if (calls.length > 0) return calls.every((call) => isPromise(checker.getReturnTypeOfSignature(call))) ? VALUE : { kind: 'unsendable', what: 'function' };
    if (checker.getSignaturesOfType(type, CONSTRUCT).length > 0) return { kind: 'unsendable', what: 'class' };
    const builtIn = builtInOf(type);
    if (builtIn !== null && (direction === 'returned' || !ERROR.test(builtIn))) return builtInParts(type, builtIn);
    const properties = checker.getPropertiesOfType(type);
    const named = (pattern: RegExp): boolean => properties.some(({ name }) => pattern.test(name));
    if (named(/^then$/)) return VALUE;
    if (named(/@(?:iterator|asyncIterator)\b/))
      return inside('[]', ITERATION.test(type.getSymbol()?.name ?? '') ? argumentsOf(type).slice(0, 1) : argumentsOf(type));
    if (isClass(type.getSymbol())) {
      const of = type.getSymbol()?.name ?? '';
      return { kind: 'unsendable', what: named(/^toJSON$/) ? 'json' : 'instance', ...(/^[\p{L}$]/u.test(of) && { of }) };
    }
    return { kind: 'object', fields: fieldsOf(type, properties) };
  };

  const builtInParts = (type: Type, name: string): Description => {
    if (name === 'Promise') return inside('', argumentsOf(type));
    return COLLECTIONS.has(name) ? inside('[]', argumentsOf(type)) : VALUE;
  };

  return describe;
}

interface Questions {
  readonly has: (type: Type, names: readonly TypeFlag[]) => boolean;
  readonly argumentsOf: (type: Type) => readonly Type[];
  readonly isElement: (symbol: TypeSymbol | undefined) => boolean;
  readonly isPromise: (type: Type | undefined) => boolean;
  readonly builtInOf: (type: Type) => string | null;
  readonly isClass: (symbol: TypeSymbol | undefined) => boolean;
  readonly fieldsOf: (type: Type, properties: readonly TypeSymbol[]) => readonly Field[];
}

/** What can be asked of a type by itself. */
function questionsOf({ typeFlags: flags, symbolFlags, ...typeScript }: TypeScript, checker: Checker): Questions {
  const has = (type: Type, names: readonly TypeFlag[]): boolean => names.some((name) => (type.flags & flags[name]) !== 0);

  const argumentsOf = (type: Type): readonly Type[] => typeScript.typeArgumentsOf(type, checker);

  const isElement = (symbol: TypeSymbol | undefined): boolean =>
    symbol !== undefined && ELEMENTS.has(symbol.name) && typeScript.filesDeclaring(symbol).some((file) => IN_REACT.test(file));

  const isPromise = (type: Type | undefined): boolean => type !== undefined && builtInOf(type) === 'Promise';

  /** The class of JavaScript that it is, or extends. */
  const builtInOf = (type: Type): string | null => {
    const symbol = type.getSymbol();
    if (symbol === undefined) return null;
    if (SENDABLE_CLASSES.has(symbol.name) && typeScript.filesDeclaring(symbol).some((file) => /\.d\.[cm]?ts$/.test(file))) return symbol.name;
    if ((symbol.flags & (symbolFlags.Class | symbolFlags.Interface)) === 0) return null;
    return typeScript.baseTypesOf(type).reduce<string | null>((found, base) => found ?? builtInOf(base), null);
  };

  /** Declared as a class, or as those of the environment are: an interface, and a variable of the same name that makes it. */
  const isClass = (symbol: TypeSymbol | undefined): boolean => {
    if (symbol === undefined) return false;
    const of = (flag: number): boolean => (symbol.flags & flag) !== 0;
    return of(symbolFlags.Class) || (of(symbolFlags.Interface) && of(symbolFlags.FunctionScopedVariable | symbolFlags.BlockScopedVariable));
  };

  const fieldOf = (property: TypeSymbol): Field[] => {
    const type = checker.getTypeOfSymbol(property);
    return type === undefined ? [] : [{ name: property.name, isOptional: (property.flags & symbolFlags.Optional) !== 0, type }];
  };

  /** What a record holds under each name; versions call it in two ways. */
  const anyField = ({ valueType, type }: { readonly valueType?: Type; readonly type?: Type }): Field[] => {
    const held = valueType ?? type;
    return held === undefined ? [] : [{ name: '[]', isOptional: false, type: held }];
  };

  const fieldsOf = (type: Type, properties: readonly TypeSymbol[]): readonly Field[] => [
    ...properties.flatMap(fieldOf),
    ...checker.getIndexInfosOfType(type).flatMap(anyField),
  ];

  return { has, argumentsOf, isElement, isPromise, builtInOf, isClass, fieldsOf };
}
