/** Vite's aliases, for the compiler's own look at what an import leads to. */
import type { ResolvedConfig } from 'vite';

/** The aliases that are no regular expressions: only Vite knows what an import through one of those leads to. */
export function aliasesOf({ resolve: { alias } }: ResolvedConfig): Readonly<Record<string, string>> {
  return Object.fromEntries(alias.flatMap(({ find, replacement }) => (typeof find === 'string' ? [[find, replacement] as const] : [])));
}
