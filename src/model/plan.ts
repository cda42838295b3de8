/** What the plan decides: references with their ids, and what becomes of each function and export. */
import type { ExportName, ModuleId, ReferenceId, Span } from './source.ts';
import type { ModuleExport, ReferenceKind, ReExport, ServerFunction } from './analysis.ts';

/** One Server Function under one exported name, as both layers and the manifest see it. */
export interface Reference {
  readonly id: ReferenceId;
  readonly exportName: ExportName;
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
  readonly stubs: readonly Stub[];
  /** Objects of further ones. */
  readonly namespaces: readonly StubNamespace[];
}

export type Stub = Pick<Reference, 'id' | 'exportName' | 'functionName' | 'loc'>;

/** An object of stubs. */
export interface StubNamespace {
  readonly exportName: ExportName;
  readonly loc: Span;
  readonly members: readonly { readonly name: string; readonly reference: Stub }[];
}

/** What becomes of the author's code. */
export interface ServerPlan {
  readonly exports: readonly PlannedExport[];
  readonly namespaces: readonly PlannedNamespace[];
  readonly hoists: readonly PlannedFunction[];
}

export interface PlannedExport {
  readonly export: ModuleExport;
  readonly reference: Reference;
  /** Another export of the same binding registers it: two ids, one function. */
  readonly registeredElsewhere: boolean;
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
}

/** `stays`: a module-level function, where it is. `plain`: moves to module level. `closure`: moves, and is bound to what it captures. */
export type HoistForm = 'stays' | 'plain' | 'closure';

export interface PlannedFunction {
  readonly function: ServerFunction;
  readonly form: HoistForm;
  readonly reference: Reference;
  /** The author already exports it under the reference's export name. */
  readonly exported: boolean;
  /** The function of the same text and meaning that is registered for this one as well; null for one that is registered itself. */
  readonly sameAs: ServerFunction | null;
  /** It stands in one place, and is evaluated there no more than once: the registered function is the only one. */
  readonly once: boolean;
  /** Digest of what is captured and how; stale bound arguments are told by it. */
  readonly layout: string;
}
