/** The names that compiled server code uses: imports of the runtime and one pair for each hoisted function. */
import { uniqueNames } from '../../syntax/unique-names.ts';
import type { PlannedFunction, Reference, ServerFunction } from '../../model/index.ts';

/** The modules that compiled server code imports from. */
export interface ServerRuntime {
  readonly server: string;
  readonly boundArgs: string;
  readonly boundArgsExports: { readonly seal: string; readonly open: string };
  /** Exports `ensureServerEntryExports`, a host's own check of what a file-level module exports; absent where there is none. */
  readonly validate?: string;
  /** The export under which the host looks for a reference. Default: its export name. */
  readonly exportNameOf?: (reference: Reference) => string;
}

export type RuntimeName =
  | 'registerServerReference'
  | 'seal'
  | 'open'
  | 'ensureServerEntryExports'
  | 'bindCaptures'
  | 'openCaptures'
  | 'newEvaluation'
  | 'eachEvaluation'
  | 'pick'
  | 'checkExport'
  | 'registerImported'
  | 'isUnregistered'
  | 'propertyKey'
  | 'defineMethod'
  | 'nameFunction'
  | 'isBareHelper'
  | 'bareHelper';

const REFERENCES_MODULE = 'babel-plugin-use-server/runtime/references';

export interface ServerNames {
  /** The local name of something of the runtime; asking for it imports it. */
  readonly runtime: (name: RuntimeName) => string;
  readonly hoisted: (planned: PlannedFunction) => { readonly ref: string; readonly closure: string };
  readonly unique: (base: string) => string;
  /** The import statements for everything that was asked for. */
  readonly imports: () => string[];
}

export function serverNames(runtime: ServerRuntime, isNameTaken: (name: string) => boolean): ServerNames {
  const unique = uniqueNames(isNameTaken);
  const used = new Map<RuntimeName, string>();
  const hoisted = new Map<ServerFunction, { readonly ref: string; readonly closure: string }>();
  const exportOf = (name: RuntimeName): string => (name === 'seal' || name === 'open' ? runtime.boundArgsExports[name] : name);
  const moduleOf = (name: RuntimeName): string => {
    if (name === 'registerServerReference') return runtime.server;
    if (name === 'ensureServerEntryExports') return runtime.validate ?? runtime.server;
    return name === 'seal' || name === 'open' ? runtime.boundArgs : REFERENCES_MODULE;
  };
  return {
    unique,
    runtime: (name) => {
      const local = used.get(name) ?? unique.orSame(exportOf(name));
      used.set(name, local);
      return local;
    },
    hoisted: (planned) => {
      const registered = planned.sameAs ?? planned.function;
      const names = hoisted.get(registered) ?? hoistedNames(planned, unique);
      hoisted.set(registered, names);
      return names;
    },
    imports: () => {
      const modules = new Map<string, string[]>();
      for (const [name, local] of used) {
        const imported = exportOf(name);
        const specifiers = modules.get(moduleOf(name)) ?? [];
        specifiers.push(imported === local ? local : `${imported} as ${local}`);
        modules.set(moduleOf(name), specifiers);
      }
      return [...modules].map(([from, specifiers]) => `import { ${specifiers.join(', ')} } from ${JSON.stringify(from)};`);
    },
  };
}

/** `save$ref` and `save$closure`; the second `save` of a module gets `save$ref$1`. */
function hoistedNames({ function: { namePath } }: PlannedFunction, unique: (base: string) => string): { ref: string; closure: string } {
  const own = (namePath.at(-1) ?? '').replace(/[^\w$]/g, '_');
  const base = /^\d|^$/.test(own) ? `_${own}` : own;
  return { ref: unique(`${base}$ref`), closure: unique(`${base}$closure`) };
}
