/** What can be written as a name. */

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Can it be written as a name, in ASCII? Reserved words are such names, too. */
export function isIdentifierName(name: string): boolean {
  return IDENTIFIER.test(name);
}

/** Names that a module cannot give to a binding, or had better not. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import ' +
    'in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined NaN Infinity var void while with yield'
  ).split(' '),
);

/** Can an export declare what it exports under this name? `default` can. */
export function isDeclarableExport(name: string): boolean {
  return name === 'default' || (isIdentifierName(name) && !RESERVED_NAMES.has(name));
}
