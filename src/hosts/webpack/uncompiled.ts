/**
 * Finds modules that still have a `'use server'` after all loaders: the bundle would ship them as they are, server code to
 * browsers included. It happens to files that the plugin's `test` and `exclude` leave out, and to code that a loader makes.
 */
import { findDirectives } from '../../2-analysis/directives.ts';
import { parseSource } from '../../1-source/parse.ts';
import type { Compilation } from './bundler.ts';
import { factsOf } from './facts.ts';
import { importChain, layerOfModule } from './graph.ts';
import type { LoaderOptions } from './options.ts';

/** Most mentions are in messages and comments; these could be directives. */
const LIKELY = /(?:^|[;{}\n\r]|\*\/)\s*(["'])use server\1\s*(?:[;}\n\r]|$)/;

/** Something about the project that makes a correct build impossible. */
export class UseServerBuildError extends Error {
  override readonly name = 'UseServerBuildError';
  readonly code = 'USE_SERVER_BUILD';
  /** For the bundlers: the message says it all. */
  readonly hideStack = true;
}

export function reportUncompiled(compilation: Compilation, options: LoaderOptions): void {
  for (const module of compilation.modules) {
    if (module.resource === undefined || !module.type.startsWith('javascript/') || factsOf(module)?.generated !== undefined) continue;
    const source = module.originalSource()?.source();
    const text = typeof source === 'string' ? source : source === undefined ? '' : Buffer.from(source).toString();
    if (!text.includes('use server') || !LIKELY.test(text) || !hasDirective(text)) continue;
    const way = layerOfModule(module, options) === 'client' ? 'Its code would get into the browser as it is.' : 'Clients could not call it.';
    compilation.errors.push(new UseServerBuildError(
      `A module with 'use server' has not been compiled. ${way}\n${importChain(module, compilation, options.compiler.root)}\n` +
      'Let the plugin compile it (its options `test`, `exclude` and `transform` leave files out), or do not import it.',
    ));
  }
}

function hasDirective(text: string): boolean {
  try {
    const { moduleDirective, sites } = findDirectives(parseSource(text, 'module.js'), () => {});
    return moduleDirective !== null || sites.length > 0;
  } catch {
    // No JavaScript: the bundler says so itself.
    return false;
  }
}
