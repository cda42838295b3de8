/**
 * Packages that `externals` keeps out of a bundle: no loader sees them. Where one has Server Functions, Node.js loads plain functions on a
 * server, which nothing has registered; in a browser it is whatever a script has left in a global variable.
 *
 *     externals: ['cart']     import { Cart } from 'cart';     an error, where a file with the directive is loaded by that
 *     externals: ['sharp']    import sharp from 'sharp';       nothing
 */
import { hasDirective } from '../../link/has-directive.ts';
import { openGraph } from '../../link/open-graph.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { readCompilerOptions } from '../../options/options.ts';
import { OWN_RUNTIME } from '../../own-files.ts';
import { shownFilename } from '../../diagnostics/formats/place.ts';
import { scanSpecifiers } from '../../resolve/specifiers.ts';
import type { Stamp } from '../../resolve/stamps.ts';
import { moment } from '../../resolve/stamps.ts';
import { packageOf } from '../../link/files.ts';
import type { BundledModule, Compilation } from './build/bundler.ts';
import { REACT } from './build/condition.ts';
import { importChain, layerOfModule, resourceOf } from './build/graph.ts';
import type { LoaderOptions } from './build/options.ts';
import { UseServerBuildError } from './build/uncompiled.ts';

/** Reports each external module behind which a file has the directive, with how it got in. */
export function reportExternals(compilation: Compilation, options: LoaderOptions): void {
  const { compiler, development } = options;
  const graphOptions = readCompilerOptions({ resolve: compiler.resolve }, { root: compiler.root, development });
  const resolve = (specifier: string, from: string): string | null => openGraph(from, graphOptions).resolve(specifier);
  const externals = externalsOf(compilation, resolve);
  // Packages share what they load, and nearly always there is nothing.
  if (directiveBehind([...new Set(externals.map(({ entry }) => entry))], resolve) === null) return;
  for (const { request, importer, entry } of externals) {
    const found = directiveBehind([entry], resolve);
    if (found === null) continue;
    const chain = importChain(importer, compilation, compiler.root).replace(/^ {2}/, `  ${request}\n    imported by `);
    compilation.errors.push(new UseServerBuildError(messageOf(request, shownFilename(found, compiler.root), layerOfModule(importer, options), chain)));
  }
}

interface External {
  /** As the import says it. */
  readonly request: string;
  readonly importer: BundledModule;
  /** The file that it leads to. */
  readonly entry: string;
}

function externalsOf(compilation: Compilation, resolve: Resolve): readonly External[] {
  const found: External[] = [];
  for (const module of compilation.modules) {
    const request = externalRequest(module);
    const importer = request === null ? null : compilation.moduleGraph.getIssuer(module);
    const from = importer ? resourceOf(importer) : undefined;
    const entry = request === null || from === undefined ? null : resolve(request, from);
    if (request !== null && importer && entry !== null) found.push({ request, importer, entry });
  }
  return found;
}

function messageOf(request: string, file: string, layer: 'client' | 'server', chain: string): string {
  const way =
    layer === 'client'
      ? 'it is shipped to the browser as it is, by whatever brings it there'
      : 'Node.js loads it as it is, and clients could not call its functions';
  return (
    `untransformed-module: \`externals\` keeps \`${request}\` out of the bundle, and \`${file}\` in it has a 'use server' directive: ${way}.\n` +
    `${chain}\nTake it out of \`externals\`, so that it is compiled.`
  );
}

/** What an import says that leads to an external module; null for a module of the bundle. */
function externalRequest(module: BundledModule): string | null {
  if (module.resource !== undefined || module.userRequest === undefined || !module.identifier().startsWith('external ')) return null;
  return module.userRequest.replace(/^.*!/, '');
}

type Resolve = (specifier: string, from: string) => string | null;

/** First files of installed packages → what was found behind them, for as long as these packages stay what they are. */
const known = new Map<string, { readonly found: string | null; readonly packages: ReadonlyMap<string, Stamp> }>();

/** The first file with a directive among those that some files load, themselves included. */
function directiveBehind(entries: readonly string[], resolve: Resolve): string | null {
  const { stampOf } = moment();
  const key = entries.join('\n');
  const before = known.get(key);
  if (before !== undefined && [...before.packages].every(([path, stamp]) => stampOf(path) === stamp)) return before.found;
  const visited = new Set(entries);
  const found = firstWithDirective(visited, resolve);
  const packages = new Set([...visited].map((file) => packageOf(file) ?? ''));
  // What a link leads to is a folder of the project, whose files change by themselves.
  if (!packages.has('')) known.set(key, { found, packages: new Map([...packages].map((path) => [path, stampOf(path)])) });
  return found;
}

/** @param visited Grows while it is gone through. */
function firstWithDirective(visited: Set<string>, resolve: Resolve): string | null {
  for (const file of visited) {
    const text = /\.[cm]?[jt]sx?$/.test(file) && !REACT.test(file) && !file.startsWith(OWN_RUNTIME) ? (readRegularOrNull(file) ?? '') : '';
    if (hasDirective(text, file)) return file;
    for (const specifier of scanSpecifiers(text)) {
      const target = resolve(specifier, file);
      if (target !== null) visited.add(target);
    }
  }
  return null;
}
