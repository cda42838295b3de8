/**
 * What an imported name is, as ECMAScript links modules (ResolveExport, GetExportedNames).
 *
 *     barrel.ts    export * from './actions'; export { Button } from './button'
 *     actions.ts   'use server'; export async function save() {}
 *
 *     linkOf('barrel.ts', 'save')     the binding `save` of actions.ts, by way of [barrel.ts: save, actions.ts: save]
 *     linkOf('barrel.ts', 'Button')   the binding `Button` of button.ts
 *
 * Guaranteed: cycles end, two stars with different bindings of one name are ambiguous, and what leads to a module that cannot be read is unknown.
 */
import type { ModuleRecord, OwnExport } from './module-record.ts';

/** A name that was asked for in a module on the way, the importer's side first. */
export interface Step {
  readonly file: string;
  readonly name: string;
}

export type Link =
  /**
   * `own` is null for the namespace of the module `file`. `namespace`: the file whose namespace the value is, in a variable of the module's own as well;
   * null for any other value, and where it leads to no file.
   */
  | {
      readonly kind: 'found';
      readonly file: string;
      readonly binding: string;
      readonly own: OwnExport | null;
      readonly namespace: string | null;
      readonly steps: readonly Step[];
    }
  /** `type`: there is a type of this name. `ambiguous`: two stars disagree. */
  | { readonly kind: 'missing' | 'type' | 'ambiguous'; readonly steps: readonly Step[] }
  /** It leads to what is no module that can be read. */
  | { readonly kind: 'unknown'; readonly steps: readonly Step[] };

export interface Modules {
  /** null for what is no readable module of JavaScript or TypeScript. */
  readonly recordOf: (file: string) => ModuleRecord | null;
  readonly resolve: (specifier: string, importer: string) => string | null;
}

export interface ExportedNames {
  readonly names: ReadonlySet<string>;
  /** False where stars lead to what cannot be read: there may be more names. */
  readonly isComplete: boolean;
  /** The files that they lead to, as far as there are files. */
  readonly unread: readonly string[];
}

export interface Linker {
  readonly linkOf: (file: string, name: string) => Link;
  /** What a star of `importer` over `file` gives under a name: not what comes back from the importer itself. */
  readonly starLinkOf: (importer: string, file: string, name: string) => Link;
  /** All names, those that stars disagree about included. */
  readonly namesOf: (file: string) => ExportedNames;
}

export function createLinker(modules: Modules): Linker {
  return {
    linkOf: (file, name) => linkOf(file, name, modules, new Set(), []),
    starLinkOf: (importer, file, name) => linkOf(file, name, modules, new Set([keyOf(importer, name)]), []),
    namesOf: (file) => {
      const names = new Set<string>();
      const unread: string[] = [];
      return { names, isComplete: addNames(file, names, { modules, visited: new Set(), unread }), unread };
    },
  };
}

function linkOf(file: string, name: string, modules: Modules, asked: Set<string>, before: readonly Step[]): Link {
  const steps = [...before, { file, name }];
  const key = keyOf(file, name);
  if (asked.has(key)) return { kind: 'missing', steps };
  asked.add(key);
  const record = modules.recordOf(file);
  if (record === null || record.isScript) return { kind: 'unknown', steps };
  const own = record.own.get(name);
  if (own !== undefined) {
    const namespace = own.namespaceFrom === null ? null : modules.resolve(own.namespaceFrom, file);
    return { kind: 'found', file, binding: own.binding, own, namespace, steps };
  }
  const indirect = record.indirect.get(name);
  if (indirect !== undefined) {
    const target = modules.resolve(indirect.from, file);
    if (target === null) return { kind: 'unknown', steps };
    return indirect.imported === '*'
      ? { kind: 'found', file: target, binding: '*namespace*', own: null, namespace: target, steps }
      : linkOf(target, indirect.imported, modules, asked, steps);
  }
  if (record.types.has(name)) return { kind: 'type', steps };
  return name === 'default' ? { kind: 'missing', steps } : linkThroughStars(file, name, record, { modules, asked, steps });
}

function keyOf(file: string, name: string): string {
  return `${file}\n${name}`;
}

interface Search {
  readonly modules: Modules;
  readonly asked: Set<string>;
  readonly steps: readonly Step[];
}

function linkThroughStars(file: string, name: string, { stars, hasTypeStar }: ModuleRecord, { modules, asked, steps }: Search): Link {
  let found: Link | null = null;
  let rest: Link | null = hasTypeStar ? { kind: 'type', steps } : null;
  for (const { from } of stars) {
    const target = modules.resolve(from, file);
    const link: Link = target === null ? { kind: 'unknown', steps } : linkOf(target, name, modules, asked, steps);
    if (link.kind === 'ambiguous') return link;
    if (link.kind === 'found') {
      if (found?.kind === 'found' && (found.file !== link.file || found.binding !== link.binding)) return { kind: 'ambiguous', steps };
      found ??= link;
    } else if (link.kind !== 'missing' && rest?.kind !== 'type') rest = link;
  }
  return found ?? rest ?? { kind: 'missing', steps };
}

interface Walk {
  readonly modules: Modules;
  readonly visited: Set<string>;
  readonly unread: string[];
}

/** @returns whether these are all. */
function addNames(file: string, names: Set<string>, walk: Walk): boolean {
  const { modules, visited, unread } = walk;
  if (visited.has(file)) return true;
  visited.add(file);
  const record = modules.recordOf(file);
  if (record === null) unread.push(file);
  if (record === null || record.isScript) return false;
  for (const name of [...record.own.keys(), ...record.indirect.keys()]) names.add(name);
  let isComplete = true;
  for (const { from } of record.stars) {
    const target = modules.resolve(from, file);
    const behind = new Set<string>();
    const isReadable = target !== null && addNames(target, behind, walk);
    for (const name of behind) if (name !== 'default') names.add(name);
    isComplete &&= isReadable;
  }
  return isComplete;
}
