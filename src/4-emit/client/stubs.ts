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
export function emitClient({ stubs, namespaces, runtime }: ClientPlan, { client, development }: ClientOptions): ClientStatement[] {
  if (stubs.length === 0 && namespaces.length === 0) return [{ code: 'export {};', origin: null }];
  const imported = (names: readonly (keyof typeof runtime)[], from: string): ClientStatement => {
    const specifiers = names.map((name) => (runtime[name] === name ? name : `${name} as ${runtime[name]}`));
    return { code: `import { ${specifiers.join(', ')} } from ${quoted(from)};`, origin: null };
  };
  const valueOf = ({ id, functionName }: Stub): string => {
    const more = development ? `, undefined, ${runtime.findSourceMapURL}, ${quoted(functionName)}` : '';
    return `/*#__PURE__*/ ${runtime.createServerReference}(${quoted(id)}, ${runtime.callServer}${more})`;
  };
  const statement = (stub: Pick<ClientPlan['stubs'][number], 'exportName' | 'loc' | 'localName'>, value: string): ClientStatement => ({
    code: exportStatement(stub, value),
    origin: development ? stub.loc : null,
  });
  const isAny = stubs.length > 0 || namespaces.some(({ members }) => members.length > 0);
  const objects = namespaces.map((namespace) => {
    const members = namespace.members.map(({ name, reference }) => `${propertyKey(name)}: ${valueOf(reference)}`);
    return statement(namespace, `/*#__PURE__*/ ${runtime.moduleNamespace}({ ${members.join(', ')} })`);
  });
  return [
    ...(isAny ? [imported(['createServerReference', 'callServer', ...(development ? (['findSourceMapURL'] as const) : [])], client)] : []),
    ...(namespaces.length > 0 ? [imported(['moduleNamespace'], IMPORTS_MODULE)] : []),
    ...stubs.map((stub) => statement(stub, valueOf(stub))),
    ...objects,
  ];
}

function exportStatement({ exportName, localName }: Pick<ClientPlan['stubs'][number], 'exportName' | 'localName'>, value: string): string {
  if (localName !== null) return `const ${localName} = ${value};\nexport { ${localName} as ${exportedName(exportName)} };`;
  return exportName === 'default' ? `export default ${value};` : `export const ${exportName} = ${value};`;
}
