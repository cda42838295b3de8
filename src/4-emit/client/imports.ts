/**
 * Client imports: stubs in the place of what a client module imports from server modules.
 *
 *     import { save, type Draft } from './actions';
 *     import * as cart from './cart';
 *     const more = () => import('./cart');
 *     →
 *     import type { Draft } from './actions';
 *     import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
 *     import { sharedReference, moduleNamespace, loaded } from "babel-plugin-use-server/runtime/client-imports";
 *     const save = /*#__PURE__*\/ sharedReference("8f14…", (id) => createServerReference(id, callServer));
 *     const cart = /*#__PURE__*\/ sharedReference("5a10…", () => moduleNamespace({ add: …, remove: … }));
 *     const more = () => loaded(cart);
 *
 * What may be read before the module has run, in a cycle of imports, asks for its stub:
 *
 *     export function Form() { return <form action={save} />; }
 *     →
 *     function save$stub() { return sharedReference("8f14…", …); }
 *     const save = /*#__PURE__*\/ save$stub();
 *     export function Form() { return <form action={save$stub()} />; }
 *
 * In: what was planned for each import. Out: edits. Guaranteed: local names stay, so nothing else in the module changes; one function is one
 * stub, in however many modules it is imported.
 */
import type { EarlyRead, PlannedImport, PlannedImports, StubValue } from '../../model/index.ts';
import type { UniqueNames } from '../../syntax/unique-names.ts';
import { IMPORTS_MODULE } from './stubs.ts';
import type { ClientOptions } from './stubs.ts';
import { exportedName, propertyKey, quoted } from '../edits.ts';
import type { Edit } from '../edits.ts';

type RuntimeName = 'createServerReference' | 'callServer' | 'findSourceMapURL' | 'sharedReference' | 'moduleNamespace' | 'loaded';

interface Context {
  readonly options: ClientOptions;
  readonly unique: UniqueNames;
  /** The local name of something of the runtime; asking for it imports it. */
  readonly runtime: (name: RuntimeName) => string;
  /** `const … = …`, `export { … }`. */
  readonly statements: string[];
  /** The names of constants, by the id of what they hold. */
  readonly constants: Map<string, string>;
  /** The names of the functions that give it, where something may be read early. */
  readonly makers: Map<string, string>;
  /** The same, by the author's name. */
  readonly readers: Map<string, string>;
  readonly runsEarly: boolean;
}

export function emitClientImports({ imports, early, earlyMembers }: PlannedImports, options: ClientOptions, unique: UniqueNames): Edit[] {
  const names = new Map<RuntimeName, string>();
  const runtime = (name: RuntimeName): string => {
    const local = names.get(name) ?? unique.orSame(name);
    names.set(name, local);
    return local;
  };
  const context: Context = {
    options,
    unique,
    runtime,
    statements: [],
    constants: new Map(),
    makers: new Map(),
    readers: new Map(),
    runsEarly: early.length > 0 || earlyMembers.length > 0 || imports.some((one) => one.kind === 'call' && one.early),
  };
  const edits = imports.flatMap((one) => editsOf(one, context));
  const insert =
    (place: 'first' | 'top') =>
    (code: string): Edit => ({ kind: 'insert', at: { place }, statements: [code] });
  // The runtime has to be there when another module asks for a stub.
  const place = context.runsEarly ? 'first' : 'top';
  return [
    ...edits,
    ...early.map((read) => earlyEdit(read, context)),
    ...earlyMembers.map(({ node, value }): Edit => ({ kind: 'replace', node, as: 'expression', with: [`${makerFor(value, context)}()`] })),
    ...importsOf(names, options.client).map(insert(place)),
    ...context.statements.map(insert('top')),
  ];
}

function earlyEdit({ name, node, shorthand }: EarlyRead, { readers }: Context): Edit {
  const read = `${readers.get(name) ?? name}()`;
  return shorthand === null
    ? { kind: 'replace', node, as: 'expression', with: [read] }
    : { kind: 'replace', node: shorthand, as: 'property', with: [`${propertyKey(name)}: ${read}`] };
}

function importsOf(names: ReadonlyMap<RuntimeName, string>, client: string): string[] {
  const list = (wanted: readonly RuntimeName[], from: string): string[] => {
    const specifiers = wanted.flatMap((name) => {
      const local = names.get(name);
      return local === undefined ? [] : [local === name ? name : `${name} as ${local}`];
    });
    return specifiers.length === 0 ? [] : [`import { ${specifiers.join(', ')} } from ${quoted(from)};`];
  };
  return [
    ...list(['createServerReference', 'callServer', 'findSourceMapURL'], client),
    ...list(['sharedReference', 'moduleNamespace', 'loaded'], IMPORTS_MODULE),
  ];
}

function editsOf(planned: PlannedImport, context: Context): Edit[] {
  switch (planned.kind) {
    case 'names': {
      const {
        site: { statement },
        kept,
        asType,
        stubs,
      } = planned;
      for (const { name, value } of stubs) {
        if (statement.type === 'ImportDeclaration') declare(name, value, context);
        else exportStub(name, value, context);
      }
      return [kept === null ? { kind: 'remove', node: statement } : { kind: 'narrow', node: statement, kept: kept.map(({ node }) => node), asType }];
    }
    case 'star': {
      const {
        site: { statement, from },
        stubs,
        others,
      } = planned;
      for (const { name, value } of stubs) exportStub(name, value, context);
      if (others === 'all') return [];
      if (others === null) return [{ kind: 'remove', node: statement }];
      return [{ kind: 'replace', node: statement, as: 'module-statements', with: [`export { ${others.map(exportedName).join(', ')} } from ${quoted(from)};`] }];
    }
    case 'call': {
      const {
        site: { node, by },
        value,
        early,
      } = planned;
      const isRequired = by === 'require';
      const namespace = early ? `${makerFor(value, context, isRequired)}()` : constantFor(value, context, isRequired);
      return [{ kind: 'replace', node, as: 'expression', with: [isRequired ? namespace : `${context.runtime('loaded')}(${namespace})`] }];
    }
    case 'equals': {
      const {
        site: { statement },
        value,
      } = planned;
      const { name } = statement.id;
      if (context.runsEarly) context.readers.set(name, makerFor(value, context, true, name));
      const declared = `const ${name} = ${constantFor(value, context, true)};`;
      return [
        {
          kind: 'replace',
          node: statement,
          as: 'module-statements',
          with: ['isExport' in statement && statement.isExport === true ? `export ${declared}` : declared],
        },
      ];
    }
    default:
      return planned satisfies never;
  }
}

function exportStub(name: string, value: StubValue, context: Context): void {
  const local = constantFor(value, context);
  context.statements.push(`export { ${local === name ? local : `${local} as ${exportedName(name)}`} };`);
}

/** The constant that holds a value; one for all uses. */
function constantFor(value: StubValue, context: Context, isRequired = false): string {
  const key = keyOf(value, isRequired);
  const known = context.constants.get(key);
  if (known !== undefined) return known;
  const expression = expressionOf(value, context, isRequired);
  const local = context.unique(baseOf(value));
  context.constants.set(key, local);
  context.statements.push(`const ${local} = ${expression};`);
  return local;
}

/** `const save = …`, under the author's name. */
function declare(name: string, value: StubValue, context: Context): void {
  if (context.runsEarly) context.readers.set(name, makerFor(value, context, false, name));
  const known = context.constants.get(keyOf(value));
  const expression = known ?? expressionOf(value, context);
  context.constants.set(keyOf(value), known ?? name);
  context.statements.push(`const ${name} = ${expression};`);
}

/** `function save$stub() { return …; }`, which is there before the module has run. */
function makerFor(value: StubValue, context: Context, isRequired = false, name: string | null = null): string {
  const key = keyOf(value, isRequired);
  const known = context.makers.get(key);
  if (known !== undefined) return known;
  const maker = context.unique(name === null ? baseOf(value) : `${name}$stub`);
  context.makers.set(key, maker);
  context.statements.push(`function ${maker}() { return ${sharedOf(value, context, isRequired)}; }`);
  return maker;
}

function baseOf({ kind }: StubValue): string {
  return kind === 'namespace' ? 'namespace' : 'stub';
}

function keyOf(value: StubValue, isRequired = false): string {
  return value.kind === 'function' ? value.reference.id : `${value.id}${isRequired ? ' required' : ''}`;
}

function expressionOf(value: StubValue, context: Context, isRequired = false): string {
  return `/*#__PURE__*/ ${context.runsEarly ? `${makerFor(value, context, isRequired)}()` : sharedOf(value, context, isRequired)}`;
}

function sharedOf(value: StubValue, context: Context, isRequired: boolean): string {
  const { options, runtime } = context;
  const shared = (id: string, parameter: string, create: string): string => `${runtime('sharedReference')}(${quoted(id)}, ${parameter} => ${create})`;
  if (value.kind === 'function') {
    const { id, functionName } = value.reference;
    const more = options.development ? `, void 0, ${runtime('findSourceMapURL')}, ${quoted(functionName)}` : '';
    return shared(id, '(id)', `${runtime('createServerReference')}(id, ${runtime('callServer')}${more})`);
  }
  const read = (member: StubValue): string => (context.runsEarly ? `${makerFor(member, context)}()` : constantFor(member, context));
  const members = value.members.map((member) => `${propertyKey(member.name)}: ${read(member.value)}`);
  return shared(keyOf(value, isRequired), '()', `${runtime('moduleNamespace')}({ ${members.join(', ')} }${isRequired ? ', true' : ''})`);
}
