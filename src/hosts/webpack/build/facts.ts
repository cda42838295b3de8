/**
 * What a compiled module tells the plugin. It travels in the module's `buildInfo`, because that is what the bundlers' caches
 * keep: a module that comes out of a cache is not compiled again, but still says what it says here.
 */
import type { Layer, ModuleEntry } from '../../../model/index.ts';
import type { BundledModule } from './bundler.ts';

export interface ModuleFacts {
  /** The Server Functions of the module. */
  readonly entry?: ModuleEntry;
  /** The server's version of a file with `'use client'`: the name by which the client manifest knows it. */
  readonly clientReference?: string;
  /** The layer that Babel has compiled it for. */
  readonly compiledFor?: Layer;
  /** Has Server Functions that Babel has yet to tell about. */
  readonly awaitsBabel?: true;
  /** A module that the plugin made. */
  readonly generated?: GeneratedModule;
}

export type GeneratedModule =
  /** Exports the Server Functions of a file under their ids; `keeper` is what keeps it in the bundle, whole. */
  | { readonly kind: 'functions' | 'keeper'; readonly file: string; readonly names: readonly (readonly [id: string, exportName: string])[] }
  /** Loads a file with `'use client'`: in a browser when it is needed. */
  | { readonly kind: 'client'; readonly file: string; readonly clientReference: string; readonly lazy: boolean };

const KEY = 'useServer';
/** Rspack's modules are in Rust. Without a cache, what JavaScript notes on one is only written there on request. */
const COMMIT = Symbol.for('rspack.buildInfo.commitCustomFields');

/** The facts of a module; of several joined in one scope those of the root, whose exports the joined one has. */
export function factsOf({ rootModule, buildInfo }: BundledModule): ModuleFacts | undefined {
  return (rootModule?.buildInfo ?? buildInfo)?.[KEY] as ModuleFacts | undefined;
}

export function leaveFacts(module: BundledModule, facts: ModuleFacts): void {
  const buildInfo: Record<string | symbol, unknown> = (module.buildInfo ??= {});
  buildInfo[KEY] = facts;
  const commit = buildInfo[COMMIT];
  if (typeof commit === 'function') commit.call(buildInfo);
}
