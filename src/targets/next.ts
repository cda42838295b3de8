/**
 * What is special about compiled code for Next.js: the modules that it imports, and what Next.js reads in it.
 *
 *     /* __next_internal_action_entry_do_not_use__ {"60b1…":"save","40c7…":"Page$_save$b1946ac9"} *\/
 *     import { registerServerReference } from "private-next-rsc-server-reference";
 *
 * Next.js takes the ids and exports of a module from this comment, pastes the names into modules that it generates, and under
 * webpack makes the client's version of the module from it. So both layers list all references, and a name is an identifier
 * whatever the author's export is called: nothing that an author writes can end the comment, or get into generated code.
 */
import { isDeclarableExport } from '../syntax/identifiers.ts';
import type { Reference } from '../model/index.ts';

export const NEXT_RUNTIME = {
  name: 'next',
  server: 'private-next-rsc-server-reference',
  client: 'private-next-rsc-action-client-wrapper',
  boundArgs: 'babel-plugin-use-server/runtime/next/bound-args',
  validate: 'private-next-rsc-action-validate',
  comment: actionComment,
  ids: 'next',
  // Its production build makes the client's version of a module from the comment.
  functionsOnly: true,
} as const;

/** Names that the modules which Next.js generates around a reference have already. */
const IMPORTED = new Set(['createServerReference', 'callServer', 'findSourceMapURL']);

/**
 * The export under which Next.js looks for a reference: the author's export where that is a plain identifier, else an identifier made
 * from its name and from the id, which no author's export has. Next.js reads exports of pages, `revalidate` for one, as their settings.
 *
 * @example nextExportName({ exportName: 'Page.save', id: '40b1946ac9…' }, false) // 'Page$_save$b1946ac9'
 */
export function nextExportName({ exportName, id }: Pick<Reference, 'exportName' | 'id'>, isExported: boolean): string {
  if (isExported && isDeclarableExport(exportName) && !IMPORTED.has(exportName)) return exportName;
  const encoded = exportName.replace(/\W|^\d/gu, (found) => (found === '.' ? '$_' : `$${(found.codePointAt(0) ?? 0).toString(16)}_`));
  return `${encoded}$${id.slice(2, 10)}`;
}

/** The comment for webpack, and for Turbopack's server. One line; both layers of a module have the same. */
function actionComment(references: readonly Reference[]): string {
  return comment(namesById(references));
}

/**
 * The comment for Turbopack's client and SSR layers, where it also says which module the server has to load.
 *
 * @param file Path of the module from Turbopack's root, with forward slashes.
 */
export function clientActionComment(references: readonly Reference[], file: string): string {
  return comment([namesById(references), file, '']);
}

function namesById(references: readonly Reference[]): Readonly<Record<string, string>> {
  return Object.fromEntries(references.map(({ id, exportedAs }) => [id, exportedAs]));
}

function comment(value: unknown): string {
  // A path may hold what ends a comment.
  return `/* __next_internal_action_entry_do_not_use__ ${JSON.stringify(value).replaceAll('*/', '*\\/')} */`;
}
