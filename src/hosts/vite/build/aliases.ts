/** Vite's `resolve`, for the compiler's own look at what an import leads to. */
import type { ResolvedConfig } from 'vite';
import type { ResolveOptions } from '../../../options/resolve.ts';
import { besideOwn } from '../../bundler-resolve.ts';

/** The aliases that are no regular expressions: only Vite knows what an import through one of those leads to. */
export function aliasesOf({ resolve: { alias } }: ResolvedConfig): Readonly<Record<string, string>> {
  return Object.fromEntries(alias.flatMap(({ find, replacement }) => (typeof find === 'string' ? [[find, replacement] as const] : [])));
}

/**
 * As the server looks, for clients too: its functions are what a module has, and they have to know of the same ones.
 *
 * @param server The name of its environment.
 * @param own What the user says to us, which comes first.
 */
export function resolveOfVite(config: ResolvedConfig, server: string, own: ResolveOptions | undefined): ResolveOptions {
  const { extensions, conditions } = (config.environments[server] ?? config).resolve;
  const mode = config.isProduction ? 'production' : 'development';
  return besideOwn(own, {
    alias: aliasesOf(config),
    extensions,
    conditions: ['import', ...conditions.map((name) => (name === 'development|production' ? mode : name))],
  });
}
