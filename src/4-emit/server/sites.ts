/**
 * What is left where a Server Function stood, and the readers that captured names may need.
 *
 *     async function save() {…}          let save = bindCaptures(…);       at the start of its function or block
 *     action={async () => {…}}           action={bindCaptures(…)}
 *     { async save() {…} }               { save: bindCaptures(…) }
 *     class { static async save() {…} }  class { static { defineMethod(this, "save", bindCaptures(…)); } static save() {} }
 *
 * Decorators see a class before its static blocks have run. There the stub has a decorator, which gives the method its value; where decorators are
 * TypeScript's own, it is called behind the static blocks and does nothing.
 *
 *     @logged class { static async save() {…} }
 *       → @logged class { static { decorated$ || defineMethod(…); } @methodDecorator(() => (decorated$ = true, bindCaptures(…))) static save() {} }
 */
import type * as t from '@babel/types';
import type { CaptureReader, PlannedFunction } from '../../model/index.ts';
import { staticKey } from '../../syntax/nodes.ts';
import { propertyKey, quoted, snippet } from '../edits.ts';
import type { Edit, Snippet } from '../edits.ts';
import { given } from './context.ts';
import { boundReference } from './factories.ts';
import type { Emitted, ServerContext } from './context.ts';
import { keptKey, keyEdits } from './keys.ts';
import { fault } from '../../diagnostics/fault.ts';

export function siteEdits(hoists: readonly PlannedFunction[], context: ServerContext): Emitted {
  const moved = hoists.filter(({ form }) => form !== 'stays');
  const sites = moved.map((planned) => editsAtSite(planned, context));
  const switches = new Map<t.SwitchStatement, PlannedFunction[]>();
  for (const planned of moved) {
    const { site } = planned.function;
    if (site.kind === 'declaration' && site.scope.kind === 'switch') switches.set(site.scope.node, [...(switches.get(site.scope.node) ?? []), planned]);
  }
  const keys = keyEdits(moved, context);
  return {
    edits: [...readerEdits(moved), ...keys.edits, ...sites.flat(), ...[...switches].map(([node, functions]) => switchEdit(node, functions, context))],
    top: keys.top,
  };
}

/** What reads the captured values where the function stood: an array, behind the variables that are only touched. */
function readAt({ function: { touched }, factory: { captures } }: PlannedFunction, { runtime }: ServerContext): string {
  const values = captures.map(({ kind, name, param, reader, bare }) => {
    const value = reader === null ? name : reader === 'itself' ? param : `${reader.name}()`;
    if (bare !== null) return `${runtime('isBareHelper')}(${value}, ${quoted(bare)})`;
    // The author may have given the name `undefined` to something.
    return kind === 'set' ? `${value} !== void 0` : value;
  });
  const array = `[${values.join(', ')}]`;
  const itself = captures.filter(({ reader }) => reader === 'itself').map(({ param }) => param);
  return `(${itself.join(', ')}) => ${touched.length === 0 ? array : `(${[...touched, array].join(', ')})`}`;
}

function editsAtSite(planned: PlannedFunction, context: ServerContext): Edit[] {
  const { site, node } = planned.function;
  const value = boundReference(planned, readAt(planned, context), context);
  switch (site.kind) {
    case 'declaration': {
      const removals = [...signaturesOf(site.localName, site.scope.node), node].map((gone): Edit => ({ kind: 'remove', node: gone }));
      if (site.replaced || site.scope.kind === 'switch') return removals;
      // `let` wherever possible: compilers behind this one expect a binding of its block.
      const keyword = site.scope.kind === 'function-body' && site.shared ? 'var' : 'let';
      const start: Edit = {
        kind: 'insert',
        at: { place: 'scope-start', scope: site.scope },
        statements: [`${keyword} ${site.localName} = ${value};`],
        origin: node,
      };
      return [...removals, start];
    }
    case 'expression': {
      const { computedKey } = site;
      if (computedKey === null) return [{ kind: 'replace', node, as: 'expression', with: [value], origin: node }];
      const kept = given(planned.keyName, 'a computed key');
      const named = boundReference(planned, readAt(planned, context), context, kept);
      return [
        { kind: 'replace', node: computedKey, as: 'expression', with: keptKey(computedKey, kept, context) },
        { kind: 'replace', node, as: 'expression', with: [named], origin: node },
      ];
    }
    case 'object-method':
      return property(planned, site.method, context);
    case 'static-method':
      return staticMethod(planned, site, context);
    default:
      fault(`A Server Function of the form '${site.kind}' does not move.`);
  }
}

/** The overloads of a function declaration: signatures of nothing once it has become a variable. */
function signaturesOf(name: string, scope: t.Node): t.Node[] {
  const body: readonly t.Node[] = 'body' in scope && Array.isArray(scope.body) ? scope.body : [];
  return body.filter((statement) => statement.type === 'TSDeclareFunction' && statement.id?.name === name && statement.declare !== true);
}

interface Key {
  readonly key: Snippet;
  /** The variable that keeps a computed one. */
  readonly kept: string | null;
}

function keyOf(method: t.ObjectMethod | t.ClassMethod, { keyName }: PlannedFunction, context: ServerContext): Key {
  const known = staticKey(method);
  if (known !== null) return { key: [propertyKey(known)], kept: null };
  const kept = given(keyName, 'a computed key');
  return { key: snippet`[${keptKey(method.key as t.Expression, kept, context)}]`, kept };
}

function property(planned: PlannedFunction, method: t.ObjectMethod, context: ServerContext): Edit[] {
  const { key, kept } = keyOf(method, planned, context);
  const value = boundReference(planned, readAt(planned, context), context, kept);
  return [{ kind: 'replace', node: method, as: 'property', with: snippet`${key}: ${value}`, origin: method }];
}

/** The method stays as a stub, for its place among the properties; its value is set before any static field or block can read it. */
function staticMethod(
  planned: PlannedFunction,
  { method, classBody, replaced }: Extract<PlannedFunction['function']['site'], { readonly kind: 'static-method' }>,
  context: ServerContext,
): Edit[] {
  const { key, kept } = keyOf(method, planned, context);
  const value = boundReference(planned, readAt(planned, context), context, kept);
  const name = kept ?? quoted(staticKey(method) ?? '');
  const others = planned.replacingKeys.map((other) => (other.computed === null ? quoted(other.name) : other.name));
  const later = others.length === 0 ? null : `[${others.join(', ')}]`;
  const { decoratedName } = planned;
  const decorator =
    decoratedName === null
      ? ''
      : `@${context.runtime('methodDecorator')}(() => (${decoratedName} = true, ${value})${later === null ? '' : `, () => ${later}`}) `;
  const stub: Edit = { kind: 'replace', node: method, as: 'member', with: snippet`${decorator}static ${key}() {}`, origin: method };
  const unlessDecorated = decoratedName === null ? '' : `${decoratedName} || `;
  const code = `static { ${unlessDecorated}${context.runtime('defineMethod')}(this, ${name}, ${value}${later === null ? '' : `, ${later}`}); }`;
  const definition: Edit = { kind: 'insert', at: { place: 'class-start', node: classBody }, statements: [code], origin: method };
  return replaced ? [stub] : [stub, definition];
}

/**
 * In a `switch` nothing runs before the first test, so that is where the bindings are made: a clause that nothing is equal to comes
 * first. It declares the names, which are there from the start, and its test gives them their values.
 *
 * The declarations stand in a clause that is never run: a compiler for engines without functions in blocks makes assignments of them.
 */
function switchEdit(node: t.SwitchStatement, functions: readonly PlannedFunction[], context: ServerContext): Edit {
  const declared = functions.flatMap((planned) => {
    const { site } = planned.function;
    return site.kind === 'declaration' ? [{ name: site.localName, value: boundReference(planned, readAt(planned, context), context) }] : [];
  });
  const assignments = declared.map(({ name, value }) => `${name} = ${value}`).join(', ');
  const placeholders = declared.map(({ name }) => `async function ${name}() {}`).join('\n');
  return { kind: 'insert', at: { place: 'first-clause', node }, statements: [`case (${assignments}, {}):\n${placeholders}\nbreak;\n`] };
}

/** One reader for each captured variable that the site itself cannot see. */
function readerEdits(hoists: readonly PlannedFunction[]): Edit[] {
  const readers = new Map<string, { readonly reader: CaptureReader; readonly name: string }>();
  for (const {
    factory: { captures },
  } of hoists) {
    for (const { reader, name } of captures) if (reader !== null && reader !== 'itself') readers.set(reader.name, { reader, name });
  }
  return [...readers.values()].map(({ reader, name }) => ({
    kind: 'insert',
    at: { place: 'scope-start', scope: reader.scope },
    statements: [`function ${reader.name}() { return ${name}; }`],
  }));
}
