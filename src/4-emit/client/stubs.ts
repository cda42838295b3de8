/**
 * Client stubs: what is left of a file-level module in the browser and in SSR.
 *
 *     'use server';
 *     export async function save(data) { await db.save(data); }
 *     →
 *     import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
 *     export const save = /*#__PURE__*\/ createServerReference("8f14…", callServer);
 *
 *     export * as posts from './posts';
 *     →
 *     import { moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
 *     export const posts = /*#__PURE__*\/ moduleNamespace({ publish: /*#__PURE__*\/ createServerReference("5a10…", callServer) });
 *
 * In: the client's half of the plan, plain data. Out: a module. The source is no input, so nothing of it can get into the client.
 * Guaranteed: one statement for each export, free of side effects, so that a bundler can drop it.
 */
import type { ClientPlan, Span, Stub } from '../../model/index.ts';
import { exportedName, propertyKey, quoted } from '../edits.ts';
import { RESERVED_NAMES, uniqueNames } from '../../syntax/unique-names.ts';

/** What stubs of whole modules are made with. */
export const IMPORTS_MODULE = 'babel-plugin-use-server/runtime/client-imports';

export interface ClientOptions {
  /** Module that exports `createServerReference`, `callServer` and `findSourceMapURL`. */
  readonly client: string;
  /** Development stubs carry the function's name and lead debuggers to its source. */
  readonly development: boolean;
}

/** One statement of the stub module, with the place in the author's file that it stands for. */
export interface ClientStatement {
  readonly code: string;
  readonly origin: Span | null;
}

/**
 * @returns The statements of the stub module, in the order of the exports, namespaces last.
 */
export function emitClient({ stubs, namespaces }: ClientPlan, { client, development }: ClientOptions): ClientStatement[] {
  if (stubs.length === 0 && namespaces.length === 0) return [{ code: 'export {};', origin: null }];
  const exported = new Set<string>([...stubs, ...namespaces].map(({ exportName }) => exportName));
  const unique = uniqueNames((name) => exported.has(name) || RESERVED_NAMES.has(name));
  const local = (name: string): { readonly name: string; readonly specifier: string } => {
    const given = unique.orSame(name);
    return { name: given, specifier: given === name ? name : `${name} as ${given}` };
  };
  const create = local('createServerReference');
  const callServer = local('callServer');
  const findSourceMapURL = local('findSourceMapURL');
  const valueOf = ({ id, functionName }: Stub): string => {
    const more = development ? `, undefined, ${findSourceMapURL.name}, ${quoted(functionName)}` : '';
    return `/*#__PURE__*/ ${create.name}(${quoted(id)}, ${callServer.name}${more})`;
  };
  const statement = ({ exportName, loc }: Pick<Stub, 'exportName' | 'loc'>, value: string): ClientStatement => ({
    code: exportStatement(exportName, value, unique),
    origin: development ? loc : null,
  });

  const imports: ClientStatement[] = [];
  if (stubs.length > 0 || namespaces.some(({ members }) => members.length > 0)) {
    const specifiers = [create, callServer, ...(development ? [findSourceMapURL] : [])].map(({ specifier }) => specifier);
    imports.push({ code: `import { ${specifiers.join(', ')} } from ${quoted(client)};`, origin: null });
  }
  const statements = stubs.map((stub) => statement(stub, valueOf(stub)));
  if (namespaces.length === 0) return [...imports, ...statements];
  const moduleNamespace = local('moduleNamespace');
  imports.push({ code: `import { ${moduleNamespace.specifier} } from ${quoted(IMPORTS_MODULE)};`, origin: null });
  const objects = namespaces.map((namespace) => {
    const members = namespace.members.map(({ name, reference }) => `${propertyKey(name)}: ${valueOf(reference)}`);
    return statement(namespace, `/*#__PURE__*/ ${moduleNamespace.name}({ ${members.join(', ')} })`);
  });
  return [...imports, ...statements, ...objects];
}

function exportStatement(exportName: string, value: string, unique: (base: string) => string): string {
  if (exportName === 'default') return `export default ${value};`;
  if (exportedName(exportName) === exportName && !RESERVED_NAMES.has(exportName)) return `export const ${exportName} = ${value};`;
  const name = unique('stub');
  return `const ${name} = ${value};\nexport { ${name} as ${exportedName(exportName)} };`;
}
