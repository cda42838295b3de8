/** Our loader among the rules of `next.config`'s `turbopack`. */
import { MAY_HOLD_DIRECTIVE } from '../../../2-analysis/directives/quick-look.ts';
import { ownModule } from '../../../own-files.ts';
import type { LoaderOptions } from '../options.ts';

export interface TurbopackOptions {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly root?: string;
  readonly resolveAlias?: Readonly<Record<string, unknown>>;
  readonly resolveExtensions?: readonly string[];
}

const FILES = '*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';
const LOADER = ownModule('hosts/next/loader');

/** What the rule costs is paid for files that match it alone: those whose text may hold a directive, and no packages. */
const CONDITION = { all: [{ not: 'foreign' }, { content: MAY_HOLD_DIRECTIVE }] };

/** @returns The options with one more rule; a rule of the user's for the same files stays, after ours. */
export function withTurbopackRule(turbopack: TurbopackOptions, options: LoaderOptions): TurbopackOptions {
  const ours = { condition: CONDITION, loaders: [{ loader: LOADER, options }] };
  const theirs = turbopack.rules?.[FILES];
  return {
    ...turbopack,
    rules: { ...turbopack.rules, [FILES]: theirs === undefined ? ours : [ours, ...(Array.isArray(theirs) ? (theirs as readonly unknown[]) : [theirs])] },
  };
}
