/**
 * What the types of a Server Function tell:
 *
 *     export async function user(id: string): Promise<User | null>
 *     → params    id: string
 *       returns   name: string, passwordHash: string, created: Date
 *       secrets   passwordHash
 *       unsendable  returned.logger: an instance of Logger
 */
import { soundsSecret } from '../2-analysis/warnings/telling-names.ts';
import type { Description, Direction, Unsendable } from './described.ts';
import type { Checker, Type, TypeScript, TypeSymbol } from './typescript.ts';

export interface TypeFacts {
  readonly params: readonly ParameterType[];
  readonly returns: ReturnedType;
  /** What React does not send, in either direction. */
  readonly unsendable: readonly UnsendableType[];
}

export interface ParameterType {
  readonly name: string;
  readonly type: string;
  readonly optional?: true;
  readonly rest?: true;
}

/** What the promise gives. */
export interface ReturnedType {
  readonly type: string;
  /** Of objects, by path: `posts[].title`. Empty for a value without fields. */
  readonly fields: readonly FieldType[];
  /** There are more of them, or they go deeper. */
  readonly isCut: boolean;
  /** Paths whose name sounds like a secret. */
  readonly secrets: readonly string[];
}

export interface FieldType {
  readonly path: string;
  readonly type: string;
  readonly optional?: true;
}

export interface UnsendableType extends Unsendable {
  readonly direction: Direction;
  /** From the name of a parameter on; of what is returned, '' is the value itself. */
  readonly path: string;
}

const DEEPEST = 5;
const MOST_FIELDS = 60;
const MOST_UNSENDABLE = 20;
const CALL = 0;
const NO_SECRET = new Set(['boolean', 'true', 'false', 'null', 'undefined', 'void', 'never']);

export interface FactsContext {
  readonly typeScript: TypeScript;
  readonly checker: Checker;
  readonly describe: (type: Type, direction: Direction) => Description;
}

/** @param names What the source calls its parameters, for those that TypeScript has no name for. @returns null for what is no function. */
export function factsOf(type: Type, names: readonly string[], context: FactsContext): TypeFacts | null {
  const signatures = context.checker.getSignaturesOfType(type, CALL);
  const [first] = signatures;
  if (first === undefined) return null;
  const longest = signatures.reduce((found, one) => (one.getParameters().length > found.getParameters().length ? one : found), first);
  const parameters = longest
    .getParameters()
    .map((symbol, index) => ({ ...parameterOf(symbol, names[index], context), held: context.checker.getTypeOfSymbol(symbol) }));
  const unsendable: UnsendableType[] = [];
  for (const { name, held } of parameters) {
    if (held !== undefined) look(held, name, 'taken', context).unsendable.forEach((one) => unsendable.push(one));
  }
  const results = signatures.flatMap((signature) => context.checker.getReturnTypeOfSignature(signature) ?? []).map((result) => awaited(result, context));
  const looked = results.map((result) => look(result, '', 'returned', context));
  return {
    // Of a wrapper: `...args` of a function that takes nothing.
    params: parameters.map(({ held: _, ...parameter }) => parameter).filter(({ rest, type }) => rest !== true || type !== '[]'),
    returns: {
      type: joined(results.map((result) => textOf(result, context))),
      fields: fieldsOf(looked),
      isCut: looked.some(({ isCut }) => isCut),
      secrets: [...new Set(looked.flatMap(({ secrets }) => secrets))],
    },
    unsendable: [...unsendable, ...looked.flatMap((one) => one.unsendable)].slice(0, MOST_UNSENDABLE),
  };
}

function parameterOf(symbol: TypeSymbol, written: string | undefined, { typeScript, checker }: FactsContext): ParameterType {
  const type = checker.getTypeOfSymbol(symbol);
  const declaration = typeScript.declarationOf(symbol);
  const isRest = declaration?.dotDotDotToken != null;
  const isOptional = declaration?.questionToken != null || declaration?.initializer != null;
  const text = type === undefined ? 'unknown' : clean(checker.typeToString(type));
  return {
    // A pattern has no name.
    name: (symbol.name.startsWith('__') ? written : symbol.name)?.replace(/^\.\.\./, '') ?? '…',
    type: isOptional ? defined(text) : text,
    ...(isOptional && { optional: true }),
    ...(isRest && { rest: true }),
  };
}

/** Of a promise what it gives. */
function awaited(type: Type, { describe, typeScript, checker }: FactsContext): Type {
  const name = type.getSymbol()?.name;
  const described = name === 'Promise' || name === 'PromiseLike' ? describe(type, 'returned') : null;
  return described?.kind === 'inside' ? (typeScript.typeArgumentsOf(type, checker)[0] ?? type) : type;
}

interface Looked {
  readonly fields: FieldType[];
  readonly secrets: string[];
  readonly unsendable: UnsendableType[];
  isCut: boolean;
}

/** Looks through a value, field by field. */
function look(root: Type, start: string, direction: Direction, context: FactsContext): Looked {
  const looked: Looked = { fields: [], secrets: [], unsendable: [], isCut: false };
  const visit = (type: Type, path: string, above: readonly Type[], isOptional = false): void => {
    const leaf = (): void =>
      void looked.fields.push(isOptional ? { path, type: defined(textOf(type, context)), optional: true } : { path, type: textOf(type, context) });
    if (looked.fields.length >= MOST_FIELDS) {
      looked.isCut = true;
      return;
    }
    const described = context.describe(type, direction);
    if (described.kind === 'value') leaf();
    else if (described.kind === 'unsendable') {
      leaf();
      const { kind: _, ...what } = described;
      looked.unsendable.push({ direction, path, ...what });
    } else if (above.includes(type) || above.length >= DEEPEST) {
      leaf();
      looked.isCut = true;
    } else if (described.kind === 'inside') {
      for (const inner of described.types) visit(inner, path + described.step, [...above, type], isOptional && described.step === '');
    } else {
      for (const field of described.fields) {
        const at = field.name === '[]' ? `${path}[]` : path === '' ? field.name : `${path}.${field.name}`;
        if (soundsSecret(field.name) && !isHarmless(textOf(field.type, context))) looked.secrets.push(at);
        visit(field.type, at, [...above, type], field.isOptional);
      }
    }
  };
  visit(root, start, []);
  return looked;
}

/** That there is a password is none. */
function isHarmless(text: string): boolean {
  return text.split(' | ').every((part) => NO_SECRET.has(part));
}

/** Fields of several variants under one path are one. A value without fields has none. */
function fieldsOf(looked: readonly Looked[]): FieldType[] {
  const variants = new Map<string, FieldType[]>();
  for (const field of looked.flatMap(({ fields }) => fields)) variants.set(field.path, [...(variants.get(field.path) ?? []), field]);
  const fields = [...variants].map(([path, found]): FieldType => ({
    path,
    type: joined(found.map(({ type }) => type)),
    ...(found.some(({ optional }) => optional) && { optional: true }),
  }));
  return fields.every(({ path }) => path === '') ? [] : fields;
}

function joined(texts: readonly string[]): string {
  const parts = new Set(texts.flatMap((text) => (/[({]/.test(text) ? [text] : text.split(' | '))));
  const whole = parts.has('true') && parts.has('false') ? ['boolean', ...[...parts].filter((part) => part !== 'true' && part !== 'false')] : [...parts];
  return whole.join(' | ');
}

/** Of what may be left out. */
function defined(text: string): string {
  return text.replace(/ \| undefined$/, '');
}

function textOf(type: Type, { checker }: FactsContext): string {
  return clean(checker.typeToString(type));
}

/** Without the paths of files in it. */
function clean(text: string): string {
  return text.replace(/import\("[^"]*"\)\.?/g, '').replace(/\s+/g, ' ');
}
