/**
 * Files that a framework loads by their names, and components: what stands in them is no endpoint by intention, whatever `'use server'` says.
 *
 *     app/page.tsx, pages/index.tsx, src/pages/_layout.tsx        components
 *     app/api/route.ts, middleware.ts, app/sitemap.ts             handlers
 */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, unwrap } from '../../syntax/nodes.ts';

export type Exposed = 'component' | 'handler';

const EXTENSION = String.raw`\.[cm]?[jt]sx?$`;
const COMPONENT_FILE = new RegExp(`(?:^|/)(?:app/(?:.*/)?(?:page|layout|template|default|error|global-error|loading|not-found|global-not-found|forbidden|unauthorized|root)|app/routes/.*|pages/(?!api/).*)${EXTENSION}`);
const HANDLER_FILE = new RegExp(`(?:^|/)(?:app/(?:.*/)?(?:route|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)|pages/api/.*|(?:middleware|proxy))${EXTENSION}`);

/** What a framework takes from its files besides the default export. */
const HANDLER_NAMES = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'middleware', 'proxy', 'generateMetadata', 'generateStaticParams', 'generateViewport', 'generateSitemaps', 'generateImageMetadata', 'getServerSideProps', 'getStaticProps', 'getStaticPaths', 'getConfig', 'loader', 'action', 'clientLoader']);

/** What a framework takes an export of a file for; null where no framework loads it. @param module The id of the file. */
export function entryOf(module: string, exportName: string): Exposed | null {
  const isHandlerFile = HANDLER_FILE.test(module);
  if (exportName === 'default') return isHandlerFile ? 'handler' : COMPONENT_FILE.test(module) ? 'component' : null;
  return HANDLER_NAMES.has(exportName) && (isHandlerFile || COMPONENT_FILE.test(module)) ? 'handler' : null;
}

/** The names of a module's own functions that return JSX; `default` for one without a name. */
export function componentsIn(program: t.Program): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) if (id.type === 'Identifier' && init && returnsJsx(unwrap(init))) names.add(id.name);
    } else if (declaration && returnsJsx(unwrap(declaration))) names.add('id' in declaration && declaration.id && 'name' in declaration.id ? String(declaration.id.name) : 'default');
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
