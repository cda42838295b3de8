/** How the law brings modules to life: to text that can run, and from there to namespaces. */
import type { Linked, LinkOptions } from './link.ts';
import { link } from './link.ts';
import type { LowerOptions } from './lower.ts';
import { lower } from './lower.ts';

export interface ModuleSystem {
  readonly lower: (code: string, filename: string, options: LowerOptions) => string;
  readonly link: (files: ReadonlyMap<string, string>, entry: string, options: LinkOptions) => Promise<Linked>;
}

/** Babel and CommonJS: every language of the fixtures, on every Node. */
export const commonJsModules: ModuleSystem = { lower, link };
