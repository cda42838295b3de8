/** A Server Function in the JSON of `list`, `explain` and `report`. Files are relative to the root, lines and columns count from one. */
import type { Guards } from '../../guards/guards.ts';
import type { GuardFact } from '../../model/guards.ts';
import type { RebuiltFunction, Span } from '../../model/index.ts';
import { fromRoot } from '../../files/from-root.ts';
import type { ProjectFunction } from '../../project/file/module.ts';
import type { FoundReference, References } from '../../project/references/references.ts';
import { isRefusedInClient } from './explanation.ts';
import type { Explanation, UsedImport } from './explanation.ts';
import type { TypeFacts } from '../../types/facts.ts';
import type { Types } from '../../types/types.ts';
import { pagesOf } from './next-build.ts';
import type { NextBuild } from './next-build.ts';

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly module: string;
  readonly export: string;
  /** As in the manifest. */
  readonly exportedAs?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: readonly string[];
  readonly captures: readonly string[];
  /** The codes of the errors that keep it from being compiled or sent; absent where it is compiled. */
  readonly refused?: readonly string[];
  /** Only where the configuration names guards. */
  readonly guard?: GuardFact;
  /** Absent with `--no-references`. */
  readonly referencedFrom?: readonly ReferenceJson[];
  /** Only with `--types`, and of functions that TypeScript knows. */
  readonly types?: TypeFacts;
  /**
   * Only where there is a build of Next.js: its ids of the function. None: it is not in the build; several: it is one of them. `isOurs`: this
   * compiler has made it; if not, `id` and what is sent are what this compiler would make of the function.
   */
  readonly next?: { readonly ids: readonly string[]; readonly pages: readonly string[]; readonly isOurs: boolean };
}

export interface ReferenceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly how: FoundReference['how'];
  readonly detail: string | null;
  /** The file runs in the client: it says `'use client'`, or is imported by one that does, straight or through others. */
  readonly fromClient: boolean;
}

/** Everything about one, as `explain --json` and `report` have it. */
export interface ExplainedJson extends FunctionJson {
  /** Whole lines; `line` is the number of the first. */
  readonly source: { readonly line: number; readonly text: string };
  readonly sent: readonly SentJson[];
  /** Functions around it that are not sent, because the server builds them again. */
  readonly rebuilt: readonly { readonly name: string; readonly kind: RebuiltFunction['rebuild']['kind']; readonly line: number; readonly column: number }[];
  readonly imports: readonly UsedImport[];
  /** The files by which client code comes to the function's file, that one last; null where none does. */
  readonly importChain: readonly string[] | null;
  /** Code; null: the client gets none, and React sends the id, or nothing works there (`refusedInClient`, `server`). */
  readonly client: string | null;
  /** Client code comes to its file, which is refused there, for it defines Server Functions inline; absent otherwise. */
  readonly refusedInClient?: true;
  /** Code; null: the file does not compile. */
  readonly server: string | null;
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/** A captured variable. */
interface SentJson {
  readonly name: string;
  readonly verdict: 'sent' | 'may-be-secret' | 'refused';
  /** The parts that are sent; null for the whole value. */
  readonly parts: readonly string[] | null;
  /** Parts of which only whether there is something is sent. */
  readonly tested: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** What is known of the functions of a tree. */
interface KnownOfTree {
  readonly references: References | null;
  readonly guards: Guards | null;
  readonly next: NextBuild | null;
  /** null where the command does not ask for types. */
  readonly types?: Types | null;
  /** Codes: why nothing of it is compiled. */
  readonly refusals: (serverFunction: ProjectFunction) => readonly string[];
  readonly root: string;
}

interface Known extends KnownOfTree {
  /** Absolute paths. */
  readonly importChain: readonly string[] | null;
}

export function explainedJson(serverFunction: ProjectFunction, explanation: Explanation, { importChain, ...known }: Known): ExplainedJson {
  const { loc } = serverFunction.reference;
  const { code, captures, rebuilt, imports, client, server, findings } = explanation;
  return {
    ...functionJson(serverFunction, known),
    source: {
      line: loc.start.line,
      text: code
        .split('\n')
        .slice(loc.start.line - 1, loc.end.line)
        .join('\n'),
    },
    sent: captures.map(({ name, parts, tested, declaredAt, fault }) => ({
      name,
      verdict:
        server === null || isRefusedInClient(explanation, importChain) || fault?.severity === 'error' ? 'refused' : fault === null ? 'sent' : 'may-be-secret',
      parts,
      tested,
      ...placed(declaredAt),
    })),
    rebuilt: rebuilt.map(({ name, rebuild, declaredAt }) => ({ name, kind: rebuild.kind, ...placed(declaredAt) })),
    imports,
    importChain: importChain && importChain.map((file) => fromRoot(file, known.root)),
    client,
    ...(isRefusedInClient(explanation, importChain) && { refusedInClient: true }),
    server,
    findings: findings.map(({ severity, code: name, message, hint, span }) => ({ severity, code: name, message, hint, ...placed(span) })),
  };
}

function placed({ start }: Span): { readonly line: number; readonly column: number } {
  return { line: start.line, column: start.column + 1 };
}

export function functionJson(serverFunction: ProjectFunction, { references, guards, next, types, refusals, root }: KnownOfTree): FunctionJson {
  const refused = refusals(serverFunction);
  const { reference, module, file } = serverFunction;
  const { id, name, kind, exportName, exportedAs, loc, params, captures } = reference;
  const built = next?.of(serverFunction);
  const typed = types?.kind === 'found' ? types.of(serverFunction) : null;
  return {
    id,
    name,
    kind,
    module,
    export: exportName,
    ...(exportedAs !== exportName && { exportedAs }),
    file: fromRoot(file, root),
    line: loc.start.line,
    column: loc.start.column + 1,
    params,
    captures,
    ...(refused.length > 0 && { refused }),
    ...(guards && { guard: guards.of(serverFunction) }),
    ...(references && { referencedFrom: references.of(serverFunction).map((found) => referenceJson(found, root)) }),
    ...(typed && { types: typed }),
    ...(next && built && { next: { ids: built.map((one) => one.id), pages: pagesOf(built), isOurs: next.isOurs } }),
  };
}

function referenceJson({ file, at, how, detail, fromClient }: FoundReference, root: string): ReferenceJson {
  return { file: fromRoot(file, root), line: at.line, column: at.column + 1, how, detail, fromClient };
}
