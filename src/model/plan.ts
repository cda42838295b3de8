/** What the plan decides: references with their ids, and what becomes of each function and export. */
import type * as t from '@babel/types';
import type { ExportName, FunctionNode, ModuleId, ReferenceId, Span } from './source.ts';
import type { CapturedParts, DeclarationScope, ModuleExport, ReferenceKind, ReExport, ServerFunction } from './analysis.ts';

/** One Server Function under one exported name, as both layers and the manifest see it. */
export interface Reference {
  readonly id: ReferenceId;
  /** The author's export, or for a function without one the path of names around it: with the module, the place that makes the id. */
  readonly exportName: ExportName;
  /** The name under which the compiled server module exports it. */
  readonly exportedAs: string;
  /** Name path for people: `Page.save`. */
  readonly name: string;
  /** `fn.name`. */
  readonly functionName: string;
  readonly kind: ReferenceKind;
  readonly loc: Span;
  readonly params: readonly string[];
  /** `user.name`, `id`: what is sent along. */
  readonly captures: readonly string[];
  readonly digest: string;
}

export interface ModulePlan {
  readonly moduleId: ModuleId;
  readonly fileLevel: boolean;
  /** Every Server Function of the module: the same on both layers. */
  readonly references: readonly Reference[];
  readonly client: ClientPlan;
  readonly server: ServerPlan;
}

/** All that the client layer gets, as plain data: no node of the author's is in it, so none can get into a client. */
export interface ClientPlan {
  /** The exports of a file-level module. */
  readonly stubs: readonly (Stub & LocalStub)[];
  /** Objects of further ones. */
  readonly namespaces: readonly StubNamespace[];
  /** The local names of what the runtime exports. */
  readonly runtime: Readonly<Record<'createServerReference' | 'callServer' | 'findSourceMapURL' | 'moduleNamespace', string>>;
}

export type Stub = Pick<Reference, 'id' | 'exportName' | 'functionName' | 'loc'>;

interface LocalStub {
  /** The constant that holds it; null where its export can declare it. */
  readonly localName: string | null;
}

/** An object of stubs. */
export interface StubNamespace extends LocalStub {
  readonly exportName: ExportName;
  readonly loc: Span;
  readonly members: readonly { readonly name: string; readonly reference: Stub }[];
}

/** What becomes of the author's code. */
export interface ServerPlan {
  readonly exports: readonly PlannedExport[];
  readonly namespaces: readonly PlannedNamespace[];
  readonly hoists: readonly PlannedFunction[];
  /** The directives that go. */
  readonly directives: readonly t.Directive[];
  /** A function of the module may be called before the module has run: by a module that it imports, and that imports it. */
  readonly runsEarly: boolean;
}

export interface PlannedExport {
  readonly export: ModuleExport;
  readonly reference: Reference;
  /** Another export of the same binding registers it: two ids, one function. */
  readonly registeredElsewhere: boolean;
  /** The name that a default without one is given, or by which a re-export is imported; null where the author has one. */
  readonly givenName: string | null;
}

export interface PlannedNamespace {
  readonly exportName: ExportName;
  readonly from: string;
  readonly loc: Span;
  readonly members: readonly PlannedMember[];
}

export interface PlannedMember {
  /** In the namespace. */
  readonly name: string;
  readonly export: ReExport;
  readonly reference: Reference;
  /** The name by which it is imported. */
  readonly givenName: string;
}

/** `stays`: a module-level function, where it is. `plain`: moves to module level. `closure`: moves, and is bound to what it captures. */
export type HoistForm = 'stays' | 'plain' | 'closure';

export interface PlannedFunction {
  readonly function: ServerFunction;
  readonly form: HoistForm;
  readonly reference: Reference;
  readonly factory: Factory;
  /** The author already exports it under the reference's export name. */
  readonly exported: boolean;
  /** The function of the same text and meaning that is registered for this one as well; null for one that is registered itself. */
  readonly sameAs: ServerFunction | null;
  /** It stands in the text of one that is not registered itself, and goes with that. */
  readonly dropped: boolean;
  /** It stands in one place, and is evaluated there no more than once: the registered function is the only one. */
  readonly once: boolean;
  /**
   * The parameter of the factory for the evaluation that is called; null where the function does not name itself. A plain function's can be its own name, which is null
   * too; but in a factory with levels that name would be there for helpers for which it means something else.
   */
  readonly evaluation: string | null;
  /** Digest of what is captured and how; stale bound arguments are told by it. */
  readonly layout: string;
  /** What stands for it at module level, one pair for all of the same text; null where nothing but its own name does. */
  readonly names: HoistNames | null;
  /** `export default async function () {…}` gets a name to be registered by. */
  readonly givenName: string | null;
  /** The variable that keeps a computed key, which names it. */
  readonly keyName: string | null;
  /** The keys of static methods that may take its place. */
  readonly replacingKeys: readonly MemberKey[];
  /** A static method that decorators see is defined by one: the variable, one for the module, that says whether that has come before the class's static blocks. */
  readonly decoratedName: string | null;
}

/** A class member's key: `name` is what it is, or, where it is computed, the variable that keeps it. */
export interface MemberKey {
  readonly name: string;
  readonly computed: t.Expression | null;
}

export interface HoistNames {
  /** The registered function. */
  readonly ref: string;
  /** What it is made of, where it captures. */
  readonly closure: string;
  /** The constant that is exported where `ref` is a function (`runsEarly`). */
  readonly made: string | null;
}

/** How everything around a function comes back under its name. */
export interface Factory {
  /** Values that the hoisted function needs from around it, those of rebuilt functions included. */
  readonly captures: readonly Capture[];
  /** How the names around it come back inside the factory, outermost scope first. */
  readonly levels: readonly FactoryLevel[];
  /** The function's own identifier would hide a name of the factory: the hoisted function gives it up. */
  readonly losesIdentifier: boolean;
}

export interface Capture extends CapturedParts {
  /** `set`: not the variable but whether it is set yet, for a function that is rebuilt (`var f = …` before its line). */
  readonly kind: 'value' | 'set';
  /** With `set`: it is also asked whether it has properties, or another name than this, which a copy of it would not have. */
  readonly bare: string | null;
  /** Name of the variable in the author's text. */
  readonly name: string;
  /** Parameter of the factory: the same name, or a generated one where the factory has levels. */
  readonly param: string;
  /** Where the variable is declared. */
  readonly declaredAt: Span;
  /**
   * Set when the name means another variable at the site: this function, put where the variable is in scope, reads it. `itself`: the name that a function
   * expression has for itself, which nothing outside of it sees.
   */
  readonly reader: CaptureReader | 'itself' | null;
}

/** `function x$read() { return x; }`, put at the start of a scope in which `x` is the captured variable. */
export interface CaptureReader {
  readonly scope: DeclarationScope;
  readonly name: string;
}

/**
 * One scope of the author's, mirrored in the factory. Usually there is one level, whose names are the factory's parameters.
 * Where one name means two variables (shadowing between a Server Function and a helper it uses) each scope gets its own level,
 * nested as in the author's text, so that every name means what it meant.
 */
export interface FactoryLevel {
  /** Captures declared in this scope. */
  readonly captures: readonly Capture[];
  /** Functions of this scope that are rebuilt instead of being sent. */
  readonly rebuilt: readonly RebuiltFunction[];
  /** What Server Functions defined inside the factory call to read variables of this scope. */
  readonly readers: readonly FactoryReader[];
}

/** `const x$read = () => x;` in the factory, where the reader beside the variable is out of reach. */
export interface FactoryReader {
  readonly name: string;
  /** The expression that it gives: the variable; or for one that is only asked about, whether it is set. */
  readonly value: string;
}

export interface RebuiltFunction {
  readonly name: string;
  readonly declaredAt: Span;
  /** Parameter of the factory that says whether the variable is set; null where it always is. */
  readonly ifSet: string | null;
  readonly rebuild:
    /** An ordinary function: its text is copied. `name`: what it is called, where its place in the text does not say it. A `bare` one cannot be given properties. */
    | { readonly kind: 'helper'; readonly node: FunctionNode; readonly name: string | null; readonly bare: boolean }
    /** A Server Function: bound anew to `params`, the factory's names for its own captures, in their order. */
    | { readonly kind: 'server-function'; readonly node: FunctionNode; readonly params: readonly string[]; readonly bare: boolean }
    /** Another name for one of the others, or for a constant of the module. */
    | { readonly kind: 'alias'; readonly of: string };
}
