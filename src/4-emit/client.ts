/**
 * Client stubs: what is left of a file-level module in the browser and in SSR.
 *
 *     'use server';
 *     export async function save(data) { await db.save(data); }
 *     →
 *     import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
 *     export const save = /*#__PURE__*\/ createServerReference("8f14…", callServer);
 *
 * In: the references of the plan. Out: a module. The source is no input, so nothing of it can get into the client.
 * Guaranteed: one statement for each export, free of side effects, so that a bundler can drop it.
 */
import type { Reference, Span } from '../model.ts';
import { exportedName, quoted } from './edits.ts';
import { RESERVED_NAMES, uniqueNames } from '../2-analysis/names.ts';

export interface ClientOptions {
  /** Module that exports `createServerReference`, `callServer` and `findSourceMapURL`. */
  readonly client: string;
  /** Development stubs carry the function's name and lead debuggers to its source. */
  readonly development: boolean;
}

export type Stub = Pick<Reference, 'id' | 'exportName' | 'functionName' | 'loc'>;

/** One statement of the stub module, with the place in the author's file that it stands for. */
export interface ClientStatement {
  readonly code: string;
  readonly origin: Span | null;
}

/**
 * @returns The statements of the stub module, in the order of the exports.
 */
export function emitClient(stubs: readonly Stub[], { client, development }: ClientOptions): ClientStatement[] {
  if (stubs.length === 0) return [{ code: 'export {};', origin: null }];
  const exported = new Set<string>(stubs.map((stub) => stub.exportName));
  const unique = uniqueNames((name) => exported.has(name) || RESERVED_NAMES.has(name));
  const local = (name: string): { readonly name: string; readonly specifier: string } => {
    const given = unique.orSame(name);
    return { name: given, specifier: given === name ? name : `${name} as ${given}` };
  };
  const create = local('createServerReference');
  const callServer = local('callServer');
  const findSourceMapURL = local('findSourceMapURL');
  const specifiers = [create, callServer, ...(development ? [findSourceMapURL] : [])].map(({ specifier }) => specifier);

  const statements = stubs.map(({ id, exportName, functionName, loc }): ClientStatement => {
    const more = development ? `, undefined, ${findSourceMapURL.name}, ${quoted(functionName)}` : '';
    const value = `/*#__PURE__*/ ${create.name}(${quoted(id)}, ${callServer.name}${more})`;
    return { code: exportStatement(exportName, value, unique), origin: development ? loc : null };
  });
  return [{ code: `import { ${specifiers.join(', ')} } from ${quoted(client)};`, origin: null }, ...statements];
}

function exportStatement(exportName: string, value: string, unique: (base: string) => string): string {
  if (exportName === 'default') return `export default ${value};`;
  if (exportedName(exportName) === exportName && !RESERVED_NAMES.has(exportName)) return `export const ${exportName} = ${value};`;
  const name = unique('stub');
  return `const ${name} = ${value};\nexport { ${name} as ${exportedName(exportName)} };`;
}
