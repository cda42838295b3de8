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
import type { EarlyPattern, PlannedImport, PlannedImports, StubDeclaration, StubExpression, StubRead } from '../../model/index.ts';
import { IMPORTS_MODULE } from './stubs.ts';
import type { ClientOptions } from './stubs.ts';
import { exportedName, propertyKey, quoted } from '../edits.ts';
import type { Edit } from '../edits.ts';

type RuntimeName = keyof PlannedImports['runtime'];

interface Context {
  readonly options: ClientOptions;
  /** The local name of something of the runtime; to read it is to import it. */
  readonly runtime: (name: RuntimeName) => string;
}

export function emitClientImports(planned: PlannedImports, options: ClientOptions): Edit[] {
  const { imports, early, earlyMembers, earlyPatterns, declarations, runsEarly } = planned;
  const used = new Set<RuntimeName>();
  const runtime = (name: RuntimeName): string => {
    used.add(name);
    return planned.runtime[name];
  };
  const context: Context = { options, runtime };
  const insert =
    (place: 'first' | 'top') =>
    (code: string): Edit => ({ kind: 'insert', at: { place }, statements: [code] });
  const edits = imports.flatMap((one) => editsOf(one, context));
  const statements = declarations.map((one) => statementOf(one, context));
  return [
    ...edits,
    ...early.map(earlyEdit),
    ...earlyMembers.map(({ node, maker }): Edit => ({ kind: 'replace', node, as: 'expression', with: [`${maker}()`] })),
    ...earlyPatterns.map(patternEdit),
    // The runtime has to be there when another module asks for a stub.
    ...importsOf(used, planned.runtime, options.client).map(insert(runsEarly ? 'first' : 'top')),
    ...statements.map(insert('top')),
  ];
}

function earlyEdit({ name, node, shorthand, maker }: PlannedImports['early'][number]): Edit {
  return shorthand === null
    ? { kind: 'replace', node, as: 'expression', with: [`${maker}()`] }
    : { kind: 'replace', node: shorthand, as: 'property', with: [`${propertyKey(name)}: ${maker}()`] };
}

/** `const { save, limit } = barrel` → `const { save, limit } = { save: save$stub(), limit: barrel.limit }`. */
function patternEdit({ name, node, members }: EarlyPattern): Edit {
  const parts = members.map((member) => `${propertyKey(member.name)}: ${member.maker === null ? `${name}[${quoted(member.name)}]` : `${member.maker}()`}`);
  return { kind: 'replace', node, as: 'expression', with: [`{ ${parts.join(', ')} }`] };
}

function importsOf(used: ReadonlySet<RuntimeName>, names: PlannedImports['runtime'], client: string): string[] {
  const list = (wanted: readonly RuntimeName[], from: string): string[] => {
    const specifiers = wanted.filter((name) => used.has(name)).map((name) => (names[name] === name ? name : `${name} as ${names[name]}`));
    return specifiers.length === 0 ? [] : [`import { ${specifiers.join(', ')} } from ${quoted(from)};`];
  };
  return [
    ...list(['createServerReference', 'callServer', 'findSourceMapURL'], client),
    ...list(['sharedReference', 'moduleNamespace', 'loaded'], IMPORTS_MODULE),
  ];
}

function editsOf(planned: PlannedImport, { runtime }: Context): Edit[] {
  switch (planned.kind) {
    case 'names': {
      const { site, kept, asType } = planned;
      const { statement } = site;
      return [kept === null ? { kind: 'remove', node: statement } : { kind: 'narrow', node: statement, kept: kept.map(({ node }) => node), asType }];
    }
    case 'star': {
      const {
        site: { statement, from },
        others,
      } = planned;
      if (others === 'all') return [];
      if (others === null) return [{ kind: 'remove', node: statement }];
      return [{ kind: 'replace', node: statement, as: 'module-statements', with: [`export { ${others.map(exportedName).join(', ')} } from ${quoted(from)};`] }];
    }
    case 'call': {
      const { site, read } = planned;
      const namespace = readOf(read);
      return [{ kind: 'replace', node: site.node, as: 'expression', with: [site.by === 'require' ? namespace : `${runtime('loaded')}(${namespace})`] }];
    }
    case 'equals': {
      const {
        site: { statement, local, isExported },
        constant,
      } = planned;
      const declared = `const ${local} = ${constant};`;
      return [{ kind: 'replace', node: statement, as: 'module-statements', with: [isExported ? `export ${declared}` : declared] }];
    }
    default:
      return planned satisfies never;
  }
}

function statementOf(declaration: StubDeclaration, context: Context): string {
  switch (declaration.kind) {
    case 'constant':
      return `const ${declaration.name} = ${valueOf(declaration.value, context)};`;
    case 'maker':
      return `function ${declaration.name}() { return ${expressionOf(declaration.value, context)}; }`;
    case 'export': {
      const name = exportedName(declaration.exportName);
      return `export { ${declaration.localName === name ? name : `${declaration.localName} as ${name}`} };`;
    }
  }
}

/** Free of side effects, so that a bundler can drop it. */
function valueOf(value: StubRead | StubExpression, context: Context): string {
  if (value.kind === 'constant') return value.name;
  return `/*#__PURE__*/ ${value.kind === 'maker' ? readOf(value) : expressionOf(value, context)}`;
}

function readOf({ kind, name }: StubRead): string {
  return kind === 'maker' ? `${name}()` : name;
}

function expressionOf(value: StubExpression, { options, runtime }: Context): string {
  const shared = (id: string, parameter: string, create: string): string => `${runtime('sharedReference')}(${quoted(id)}, ${parameter} => ${create})`;
  if (value.kind === 'function') {
    const { id, functionName } = value.reference;
    const more = options.development ? `, void 0, ${runtime('findSourceMapURL')}, ${quoted(functionName)}` : '';
    return shared(id, '(id)', `${runtime('createServerReference')}(id, ${runtime('callServer')}${more})`);
  }
  const members = value.members.map(({ name, read }) => `${propertyKey(name)}: ${readOf(read)}`);
  return shared(value.key, '()', `${runtime('moduleNamespace')}({ ${members.join(', ')} }${value.isRequired ? ', true' : ''})`);
}
