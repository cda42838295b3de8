/** The nouns and names that the catalogue's sentences are made of. */
import type { CapturedValue, ExportedValue, FunctionParams, WhyNotRebuilt } from '../../model/diagnostic-params.ts';

/**
 * A name or path from the user's code, fit for a sentence, and whole: what is too long for people is cut where it is shown (formats/shorten.ts).
 * Names can be any string (`export { a as "…" }`), so control characters and line ends are shown escaped.
 *
 * @example quote('save') // → `save`, in backquotes
 */
export function quote(name: string): string {
  return CONTROL.test(name) || name.includes('`') ? escapeControls(JSON.stringify(name)) : `\`${name}\``;
}

/**
 * Text of the user's, as it is, fit for a terminal or a log: control characters would move the cursor, colour what follows, or begin
 * a line of their own.
 */
export function visible(text: string): string {
  return CONTROL.test(text) ? escapeControls(text) : text;
}

/** The same for a text of several lines, whose line ends are its own. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** Half characters are shown as well: no encoding takes them. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const EVERY_CONTROL = new RegExp(CONTROL, 'gu');

function escapeControls(text: string): string {
  return text.replace(EVERY_CONTROL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** `a`, `a or b`, `a, b or c`. */
export function inWords(items: readonly string[], conjunction: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** "The Server Function `save`", "This Server Function". */
export function serverFunction(name: string | null): string {
  return name === null ? 'This Server Function' : `The Server Function ${quote(name)}`;
}

/** The same, inside a sentence. */
export function theServerFunction(name: string | null): string {
  return name === null ? 'this Server Function' : `the Server Function ${quote(name)}`;
}

/** "`b`", "`a` (exported as `b`)", "The default export". */
export function exported(exportName: string, localName: string | null): string {
  if (exportName === 'default') return localName === null ? 'The default export' : `The default export ${quote(localName)}`;
  return localName === null || localName === exportName ? quote(exportName) : `${quote(localName)} (exported as ${quote(exportName)})`;
}

/** The function at fault and why it has to be a Server Function: the first half of a sentence. */
export function functionAtFault(params: FunctionParams): string {
  if (params.site === 'export') return `${exported(params.exportName, params.localName)} is exported from a file with 'use server' at the top`;
  return `${params.name === null ? 'This function' : `The function ${quote(params.name)}`} has a 'use server' directive`;
}

/** "method `save` of `Api`". */
export function method(name: string, className: string | null): string {
  return className === null ? quote(name) : `${quote(name)} of the class ${quote(className)}`;
}

const EXPORTED: Readonly<Record<Exclude<ExportedValue['kind'], 'new' | 'operator' | 'alias'>, string>> = {
  class: 'a class',
  enum: 'an enum',
  namespace: 'a namespace',
  'module-namespace': 'the namespace object of another module',
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  bigint: 'a bigint',
  boolean: 'a boolean',
  null: 'null',
  undefined: 'undefined',
  'template-literal': 'a string (a template literal)',
  'regular-expression': 'a regular expression',
  jsx: 'a JSX element',
  rest: 'what is left over by a destructuring pattern',
  uninitialised: 'a variable without a value',
};

export function exportedValue(value: ExportedValue): string {
  switch (value.kind) {
    case 'new':
      return instance(value.constructorName);
    case 'operator':
      return `the result of the operator ${quote(value.operator)}`;
    case 'alias':
      return `another name for ${quote('path' in value.means ? value.means.path : `require('${value.means.from}')`)}`;
    default:
      return EXPORTED[value.kind];
  }
}

const CAPTURED: Readonly<Record<Exclude<CapturedValue['kind'], 'new' | 'function' | 'contains'>, string>> = {
  class: 'a class',
  'class-by-its-own-name': 'a class, by the name that only its own expression sees',
  'class-written-outside': 'a class that other code writes to, while inside of it the name stays what it was',
  enum: 'an enum',
  symbol: 'a symbol',
  'generator-object': 'a generator object',
  iterator: 'an iterator, which gives its values once',
  'regular-expression': 'a regular expression',
  component: 'a component',
  'module-namespace': 'the namespace object of a module',
  'global-object': 'a global object',
  'contains-server-function': 'an object that contains the Server Function itself',
};

export function capturedValue(value: CapturedValue): string {
  switch (value.kind) {
    case 'new':
      return instance(value.constructorName);
    case 'function':
      return `a function that ${notRebuilt(value.why)}`;
    case 'contains':
      return `${whole(value.part)} is ${capturedValue(value.value)}`;
    default:
      return CAPTURED[value.kind];
  }
}

function whole(part: string | null): string {
  if (part === null) return 'an object whose value under a computed key';
  return `${/^\d+$/.test(part) ? 'a list whose element' : 'an object whose'} ${quote(part)}`;
}

function notRebuilt(why: WhyNotRebuilt): string {
  switch (why.kind) {
    case 'reassigned':
      return 'is assigned more than once';
    case 'chosen':
      return 'is one of several, chosen when the program runs';
    case 'set-in-turns':
      return 'each turn of a loop, or each call, replaces by another one';
    case 'writes':
      return `writes to the variable ${quote(why.variable)}`;
    case 'captures':
      return `itself uses ${quote(why.variable)}${why.value === null ? ', which cannot be sent' : `, ${capturedValue(why.value)}`}`;
    case 'uses':
      return why.what === 'private name' ? 'uses a private name of its class' : `uses ${quote(why.what)}`;
    case 'has-properties':
      return 'has properties set on it';
    case 'constructed':
      return 'is called with `new`';
    case 'not-a-plain-function':
      return 'is not written as a plain function in this file';
    case 'in-object':
      return 'is a part of something that is sent, and functions cannot be sent';
  }
}

function instance(constructorName: string | null): string {
  return constructorName === null ? 'an instance of a class' : `an instance of ${quote(constructorName)}`;
}
