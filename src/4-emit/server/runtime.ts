/** What compiled server code imports from the runtime: of the names that plan has given, those that are used. */
import type { RuntimeName, RuntimeNames } from '../../3-plan/names.ts';

/** The modules that compiled server code imports from. */
export interface ServerRuntime {
  readonly server: string;
  readonly boundArgs: string;
  /** Exports `ensureServerEntryExports`, a host's own check of what a file-level module exports; absent where there is none. */
  readonly validate?: string;
}

const REFERENCES_MODULE = 'babel-plugin-use-server/runtime/references';

export interface RuntimeImports {
  /** The local name of something of the runtime; to read it is to import it. */
  readonly local: (name: RuntimeName) => string;
  /** The import statements for everything that was read. */
  readonly statements: () => string[];
}

export function runtimeImports(runtime: ServerRuntime, names: RuntimeNames): RuntimeImports {
  const used = new Set<RuntimeName>();
  const moduleOf = (name: RuntimeName): string => {
    if (name === 'registerServerReference') return runtime.server;
    if (name === 'ensureServerEntryExports') return runtime.validate ?? runtime.server;
    return name === 'seal' || name === 'open' ? runtime.boundArgs : REFERENCES_MODULE;
  };
  return {
    local: (name) => {
      used.add(name);
      return names[name].local;
    },
    statements: () => {
      const modules = new Map<string, string[]>();
      for (const name of used) {
        const { exported, local } = names[name];
        const specifiers = modules.get(moduleOf(name)) ?? [];
        specifiers.push(exported === local ? local : `${exported} as ${local}`);
        modules.set(moduleOf(name), specifiers);
      }
      return [...modules].map(([from, specifiers]) => `import { ${specifiers.join(', ')} } from ${JSON.stringify(from)};`);
    },
  };
}
