/**
 * Files that a framework loads by their names, and components: what stands in them is no endpoint by intention, whatever `'use server'` says.
 *
 *     app/page.tsx, pages/index.tsx, src/pages/_layout.tsx        components
 *     app/api/route.ts, middleware.ts, app/sitemap.ts             handlers
 *     ui/pages/users.tsx, lib/middleware.ts                       neither: no application begins there
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, unwrap } from '../../syntax/nodes.ts';

export type Exposed = 'component' | 'handler';

const EXTENSION = String.raw`\.[cm]?[jt]sx?$`;
/** From the folder of the application on, or from its `src`. */
const COMPONENT_FILE = new RegExp(
  `^(?:app/(?:.*/)?(?:page|layout|template|default|error|global-error|loading|not-found|global-not-found|forbidden|unauthorized|root)|app/routes/.*|pages/(?!_?api/).*)${EXTENSION}`,
);
const HANDLER_FILE = new RegExp(
  String.raw`^(?:app/(?:.*/)?(?:route|sitemap|robots|manifest|(?:icon|apple-icon|opengraph-image|twitter-image)\d?)|pages/_?api/.*|middleware|proxy|instrumentation|(?:app/)?entry\.(?:server|rsc|ssr))${EXTENSION}`,
);

/** What a framework takes from its files besides the default export. */
const HANDLER_NAMES = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'middleware',
  'proxy',
  'register',
  'onRequestError',
  'generateMetadata',
  'generateStaticParams',
  'generateViewport',
  'generateSitemaps',
  'generateImageMetadata',
  'getServerSideProps',
  'getStaticProps',
  'getStaticPaths',
  'getConfig',
  'loader',
  'action',
  'clientLoader',
]);

/** What a framework loads a file for, by its name; null where no framework loads it. @param module The id of the file. @param file The same file; absolute. */
export function entryFileOf(module: string, file: string): Exposed | null {
  const parts = module.split('/');
  for (const position of parts.keys()) {
    const inside = parts.slice(position).join('/');
    const kind = HANDLER_FILE.test(inside) ? 'handler' : COMPONENT_FILE.test(inside) ? 'component' : null;
    const above = parts.slice(0, position);
    // A folder `pages` of components is no folder of pages.
    if (kind !== null && (isOfRoot(above) || isApplication(file.slice(0, -inside.length)))) return kind;
  }
  return null;
}

/** What is below the root of the ids, or its `src`, may be without a package.json. */
function isOfRoot([folder, ...deeper]: readonly string[]): boolean {
  return folder === undefined || (folder === 'src' && deeper.length === 0);
}

function isApplication(folder: string): boolean {
  return [folder, ...(basename(folder) === 'src' ? [dirname(folder)] : [])].some((one) => existsSync(join(one, 'package.json')));
}

/** What a framework takes an export for, of a file that it loads for `kind`; null where it does not. */
export function entryOf(kind: Exposed | null, exportName: string): Exposed | null {
  if (kind === null || exportName === 'default') return kind;
  return HANDLER_NAMES.has(exportName) ? 'handler' : null;
}

/** The names of a module's own functions that return JSX; `default` for one without a name. */
export function componentsIn(program: t.Program): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) if (id.type === 'Identifier' && init && returnsJsx(unwrap(init))) names.add(id.name);
    } else if (declaration && returnsJsx(unwrap(declaration)))
      names.add('id' in declaration && declaration.id && 'name' in declaration.id ? String(declaration.id.name) : 'default');
  }
  return names;
}

function returnsJsx(node: t.Node): boolean {
  if (!isFunction(node) || !('body' in node)) return false;
  if (node.body.type !== 'BlockStatement') return isJsx(node.body);
  let found = false;
  const visit = (inside: t.Node): void => {
    if (inside.type === 'ReturnStatement' && inside.argument && isJsx(inside.argument)) found = true;
    if (!isFunction(inside)) forEachChild(inside, visit);
  };
  visit(node.body);
  return found;
}

function isJsx(expression: t.Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'ConditionalExpression') return isJsx(node.consequent) || isJsx(node.alternate);
  if (node.type === 'LogicalExpression') return isJsx(node.right);
  return node.type === 'JSXElement' || node.type === 'JSXFragment';
}
