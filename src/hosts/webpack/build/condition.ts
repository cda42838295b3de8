/**
 * Which files the loader gets to see. For webpack all that may hold code. For Rspack the files are looked into first, because
 * there a call of a loader takes longer than reading the file.
 */
import { readFileSync } from 'node:fs';
import { mayHoldDirective } from '../../../2-analysis/directives/quick-look.ts';
import { OWN_RUNTIME } from '../../../own-files.ts';
import type { Compiler, ResolveOptions } from './bundler.ts';
import type { LoaderOptions, FullPluginOptions } from './options.ts';

/**
 * Files of React itself, without directives. Rspack asks for every import, and many are of these; a pattern it decides by
 * itself. To the end, because packages may lie inside of packages.
 */
export const REACT = /[\\/]node_modules[\\/](?:react|react-dom|scheduler|react-server-dom-\w+)[\\/](?:cjs[\\/])?[\w.-]+$/;

export function conditionFor(compiler: Compiler, { layer }: LoaderOptions, { test, layers }: FullPluginOptions, glances: Glances): unknown {
  if (!('rspack' in compiler)) return test;
  const mayBeServer = layer === 'server' || Object.values(layers).includes('server') || hasLayers(compiler);
  // The runtime has words for directives in its messages, and none itself.
  return { and: [test, { not: [REACT, OWN_RUNTIME] }, (file: string) => glances.mayConcern(file, mayBeServer)] };
}

/** Is this for a server, as far as its modules are resolved? */
export function hasServerCondition({ conditionNames, byDependency = {} }: ResolveOptions = {}): boolean {
  return [conditionNames, ...Object.values(byDependency).map((one) => one.conditionNames)].some((names) => names?.includes('react-server') === true);
}

export function hasLayers({ options: { entry } }: Compiler): boolean {
  return typeof entry !== 'object' || entry === null || Object.values(entry).some((one: unknown) => typeof one === 'object' && one !== null && 'layer' in one);
}

interface Glance {
  readonly mayHoldDirective: boolean;
  readonly saysClient: boolean;
}

const UNREADABLE: Glance = { mayHoldDirective: true, saysClient: true };

/** What a look into each file has shown; for all compilers of an app, which share most of them. */
export class Glances {
  readonly #known = new Map<string, Glance>();

  /** A compiler begins: files may have changed. */
  forget(): void {
    this.#known.clear();
  }

  /** @returns true for a file that has been looked into and says nothing; one that has not been may say anything. */
  saidNothing(file: string): boolean {
    const glance = this.#known.get(file);
    return glance !== undefined && !glance.mayHoldDirective && !glance.saysClient;
  }

  /** @param mayBeServer Whether the compiler has a server layer, in which files with `'use client'` are compiled, too. */
  mayConcern(file: string, mayBeServer: boolean): boolean {
    let glance = this.#known.get(file);
    if (glance === undefined) this.#known.set(file, (glance = lookInto(file)));
    return glance.mayHoldDirective || (mayBeServer && glance.saysClient);
  }
}

function lookInto(file: string): Glance {
  try {
    const text = readFileSync(file, 'utf8');
    return { mayHoldDirective: mayHoldDirective(text), saysClient: text.includes('use client') };
  } catch {
    // The file is not on the disk: the loader decides.
    return UNREADABLE;
  }
}
