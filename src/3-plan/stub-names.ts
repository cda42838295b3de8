/**
 * Under which names a client module has the stubs of what it imported from the server.
 *
 *     const save = …;                        under the author's name
 *     const stub$1 = …;                      what is only exported (`export { stub$1 as save }`), or a member of an object
 *     function save$stub() { return …; }     a maker: what may be read before the module has run
 *
 * Guaranteed: one constant and one maker for each stub, however many names lead to it.
 */
import type * as t from '@babel/types';
import type {
  EarlyRead,
  ImportedReference,
  ImportSite,
  PlannedImport,
  PlannedImports,
  ReferenceId,
  StubDeclaration,
  StubExpression,
  StubRead,
} from '../model/index.ts';
import type { UniqueNames } from '../syntax/unique-names.ts';

/** What a client gets in the place of an import. */
export type StubValue =
  | { readonly kind: 'function'; readonly reference: ImportedReference }
  /** All exports of a module, by name. */
  | { readonly kind: 'namespace'; readonly id: ReferenceId; readonly members: readonly NamedStub[] };

export interface NamedStub {
  readonly name: string;
  readonly value: StubValue;
}

/** What becomes of an import site, while its stubs have no names yet. */
export type DecidedImport =
  | (Extract<PlannedImport, { readonly kind: 'names' }> & { readonly stubs: readonly NamedStub[] })
  | (Extract<PlannedImport, { readonly kind: 'star' }> & { readonly stubs: readonly NamedStub[] })
  | { readonly kind: 'call'; readonly site: Extract<ImportSite, { readonly kind: 'call' }>; readonly value: StubValue; readonly early: boolean }
  | { readonly kind: 'equals'; readonly site: Extract<ImportSite, { readonly kind: 'equals' }>; readonly value: StubValue };

export interface DecidedImports {
  readonly imports: readonly DecidedImport[];
  readonly early: readonly EarlyRead[];
  readonly earlyMembers: readonly { readonly node: t.MemberExpression; readonly value: StubValue }[];
  /** What is taken out of a namespace at once; `value` is null for what is no Server Function. */
  readonly earlyPatterns: readonly {
    readonly name: string;
    readonly node: t.Node;
    readonly members: readonly { readonly name: string; readonly value: StubValue | null }[];
  }[];
}

interface Context {
  readonly unique: UniqueNames;
  readonly declarations: StubDeclaration[];
  /** The names of constants and of makers, by what they hold. */
  readonly constants: Map<string, string>;
  readonly makers: Map<string, string>;
  /** Makers by the author's name. */
  readonly readers: Map<string, string>;
  readonly runsEarly: boolean;
}

export function nameStubs({ imports, early, earlyMembers, earlyPatterns }: DecidedImports, unique: UniqueNames): PlannedImports {
  const runsEarly = early.length + earlyMembers.length + earlyPatterns.length > 0 || imports.some((one) => one.kind === 'call' && one.early);
  const context: Context = { unique, declarations: [], constants: new Map(), makers: new Map(), readers: new Map(), runsEarly };
  return {
    imports: imports.map((one) => namedImport(one, context)),
    early: early.map((read) => ({ ...read, maker: context.readers.get(read.name) ?? read.name })),
    earlyMembers: earlyMembers.map(({ node, value }) => ({ node, maker: makerFor(value, context) })),
    earlyPatterns: earlyPatterns.map((pattern) => ({
      ...pattern,
      members: pattern.members.map(({ name, value }) => ({ name, maker: value === null ? null : makerFor(value, context) })),
    })),
    declarations: context.declarations,
    runsEarly,
    runtime: {
      createServerReference: unique.orSame('createServerReference'),
      callServer: unique.orSame('callServer'),
      findSourceMapURL: unique.orSame('findSourceMapURL'),
      sharedReference: unique.orSame('sharedReference'),
      moduleNamespace: unique.orSame('moduleNamespace'),
      loaded: unique.orSame('loaded'),
    },
  };
}

function namedImport(decided: DecidedImport, context: Context): PlannedImport {
  switch (decided.kind) {
    case 'names': {
      const { stubs, ...rest } = decided;
      const isImport = rest.site.statement.type === 'ImportDeclaration';
      for (const { name, value } of stubs) (isImport ? declare : exportStub)(name, value, context);
      return rest;
    }
    case 'star': {
      const { stubs, ...rest } = decided;
      for (const { name, value } of stubs) exportStub(name, value, context);
      return rest;
    }
    case 'call': {
      const { site, value, early } = decided;
      const isRequired = site.by === 'require';
      const name = early ? makerFor(value, context, isRequired) : constantFor(value, context, isRequired);
      return { kind: 'call', site, read: { kind: early ? 'maker' : 'constant', name } };
    }
    case 'equals': {
      const { site, value } = decided;
      const { local: name } = site;
      if (context.runsEarly) context.readers.set(name, makerFor(value, context, true, name));
      return { kind: 'equals', site, constant: constantFor(value, context, true) };
    }
    default:
      return decided satisfies never;
  }
}

/** Under the author's name. */
function declare(name: string, value: StubValue, context: Context): void {
  const { constants, declarations, readers, runsEarly } = context;
  if (runsEarly) readers.set(name, makerFor(value, context, false, name));
  const key = keyOf(value);
  const known = constants.get(key);
  const held: StubRead | StubExpression = known === undefined ? heldBy(value, context) : { kind: 'constant', name: known };
  if (known === undefined) constants.set(key, name);
  declarations.push({ kind: 'constant', name, value: held });
}

function exportStub(exportName: string, value: StubValue, context: Context): void {
  const localName = constantFor(value, context);
  context.declarations.push({ kind: 'export', localName, exportName });
}

function constantFor(value: StubValue, context: Context, isRequired = false): string {
  const key = keyOf(value, isRequired);
  const known = context.constants.get(key);
  if (known !== undefined) return known;
  const held = heldBy(value, context, isRequired);
  const name = context.unique(baseOf(value));
  context.constants.set(key, name);
  context.declarations.push({ kind: 'constant', name, value: held });
  return name;
}

/** @param authorName Of the import that it stands for; null where there is none. */
function makerFor(value: StubValue, context: Context, isRequired = false, authorName: string | null = null): string {
  const key = keyOf(value, isRequired);
  const known = context.makers.get(key);
  if (known !== undefined) return known;
  const name = context.unique(authorName === null ? baseOf(value) : `${authorName}$stub`);
  context.makers.set(key, name);
  const made = expressionOf(value, context, isRequired);
  context.declarations.push({ kind: 'maker', name, value: made });
  return name;
}

function heldBy(value: StubValue, context: Context, isRequired = false): StubRead | StubExpression {
  return context.runsEarly ? { kind: 'maker', name: makerFor(value, context, isRequired) } : expressionOf(value, context, isRequired);
}

function expressionOf(value: StubValue, context: Context, isRequired: boolean): StubExpression {
  if (value.kind === 'function') return value;
  const members = value.members.map((member) => ({ name: member.name, read: readOf(member.value, context) }));
  return { kind: 'namespace', key: keyOf(value, isRequired), isRequired, members };
}

function readOf(value: StubValue, context: Context): StubRead {
  return context.runsEarly ? { kind: 'maker', name: makerFor(value, context) } : { kind: 'constant', name: constantFor(value, context) };
}

function baseOf({ kind }: StubValue): string {
  return kind === 'namespace' ? 'namespace' : 'stub';
}

/** What `require` gives of a module is another object than its namespace. */
function keyOf(value: StubValue, isRequired = false): string {
  return value.kind === 'function' ? value.reference.id : `${value.id}${isRequired ? ' required' : ''}`;
}
