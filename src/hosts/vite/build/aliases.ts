/** Vite's aliases, for the compiler's own look at what an import leads to. */
import type { ResolvedConfig } from 'vite';

/** Those that are no regular expressions; what an import through one of these leads to, Vite alone knows. */
export function aliasesOf({ resolve: { alias } }: ResolvedConfig): Readonly<Record<string, string>> {
  return Object.fromEntries(alias.flatMap(({ find, replacement }) => (typeof find === 'string' ? [[find, replacement] as const] : [])));
}
