/**
 * Files with `'use client'`, as the server layer sees them.
 *
 *     'use client';
 *     export function Like() { … }
 *
 *     import { registerClientReference } from "react-server-dom-webpack/server";
 *     export const Like = registerClientReference(function () { throw … }, "components/like.tsx", "Like");
 *
 * Guaranteed: nothing of the file but the names of its exports is left, so its imports do not get into the server's graph.
 */
import { parseSource } from '../../../1-source/parse.ts';
import { exportedNamesOf, exportsOf } from '../../../syntax/module-exports.ts';
import { isClientFile } from '../../../project/file/imports.ts';

/** @returns null for a file without `'use client'`. */
export function clientReferences(
  code: string,
  { filename, clientReference, server }: { readonly filename: string; readonly clientReference: string; readonly server: string },
): string | null {
  if (!code.includes('use client') || !isClientFile(code)) return null;
  const program = parseSource(code, filename);
  const star = exportsOf(program).find((one) => one.kind === 'star');
  if (star !== undefined) {
    throw new Error(
      `${clientReference}:${star.statement.loc?.start.line ?? 1}: \`export *\` in a file with 'use client'. The server has to know the names of what the client exports, and they are in another file: list them, \`export { a, b } from …\`.`,
    );
  }
  const names = [...exportedNamesOf(program).keys()];
  const id = JSON.stringify(clientReference);
  if (names.length === 0 && /\b(?:module\.)?exports\b/.test(code)) {
    return `const { createClientModuleProxy } = require(${JSON.stringify(server)});\nmodule.exports = createClientModuleProxy(${id});\n`;
  }
  const statements = names.map(
    (name, index) =>
      `const reference${index} = registerClientReference(function () { throw new Error(${JSON.stringify(misuse(name, clientReference))}); }, ${id}, ${JSON.stringify(name)});\n`,
  );
  const list = names.map((name, index) => `reference${index} as ${JSON.stringify(name)}`).join(', ');
  return `import { registerClientReference } from ${JSON.stringify(server)};\n${statements.join('')}export { ${list} };\n`;
}

function misuse(name: string, clientReference: string): string {
  return `${name} of ${clientReference} was called on the server, but the file says 'use client': it can only be rendered, or passed to a Client Component.`;
}
