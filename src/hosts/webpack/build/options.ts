/** The options of the plugin for webpack and Rspack: those of the compiler, and what a bundler adds. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { layerNamed } from '../../../babel/layers.ts';
import type { Layer } from '../../../model/index.ts';
import { readBoolean, readChoice, readName, readObject } from '../../../options/read-value.ts';
import type { Faults } from '../../../options/read-value.ts';
import { compilerFaults, OptionsError } from '../../../options/options.ts';
import type { Options } from '../../../options/options.ts';
import { checkResolveSettings } from '../../../options/resolve.ts';
import type { ResolveOptions } from '../../../options/resolve.ts';
import { resolveOf, WEBPACK_EXTENSIONS } from '../../bundler-resolve.ts';
import type { BundlerResolve } from '../../bundler-resolve.ts';

/** What goes to the compiler as it is. */
export interface CompilerOptions extends Pick<Options, 'root' | 'runtime' | 'ids' | 'encryptBoundArgs' | 'diagnostics'> {
  /** Which file `export *` names in a module of Server Functions. Default: what the configuration's `resolve` says, as far as it is aliases, extensions and conditions. */
  readonly resolve?: ResolveOptions;
}

/** Every option may be left out. */
export interface UseServerPluginOptions extends CompilerOptions {
  /**
   * Which layer a webpack layer, or else a compiler, is, by its name: `{ pages: 'server' }`. Names that are in common use
   * (`rsc`, `server`, `ssr`, `client`, `browser`) are known. A compiler without a known name is the server's if its
   * `resolve.conditionNames` has `react-server`, and else the client's.
   */
  readonly layers?: { readonly [name: string]: Layer };
  /** Files to compile. Default: JavaScript and TypeScript, packages included. */
  readonly test?: RegExp;
  /** Files that are left alone, a condition as in a rule. One with `'use server'` that is in the graph all the same is an error. */
  readonly exclude?: unknown;
  /** `false`: Babel compiles, with `use-server` among its plugins; the entries come through babel-loader's `metadataSubscribers`. Default: true. */
  readonly transform?: boolean;
  /** `false`: another plugin makes client references of files with `'use client'`. Default: true. */
  readonly clientReferences?: boolean;
  /** Names of the assets, relative to the output directory. */
  readonly filenames?: Partial<Filenames>;
}

export interface Filenames {
  /** The full manifest, for people and tools. Default: `server-functions.json`. */
  readonly manifest: string;
  /** What React's server looks references up in. Default: `server-manifest.json`. */
  readonly serverManifest: string;
  /** What React's server looks client references up in, of a compiler for browsers. Default: `client-manifest.json`. */
  readonly clientManifest: string;
  /** The same of a compiler for server-side rendering. Default: `ssr-manifest.json`. */
  readonly ssrManifest: string;
}

export interface FullPluginOptions {
  readonly compiler: CompilerOptions;
  readonly layers: { readonly [name: string]: Layer };
  readonly test: RegExp;
  readonly exclude: unknown;
  readonly transform: boolean;
  readonly clientReferences: boolean;
  readonly filenames: Filenames;
}

const COMPILER_OPTIONS = ['root', 'runtime', 'ids', 'encryptBoundArgs', 'diagnostics', 'resolve'] as const;
const OWN_OPTIONS = ['layers', 'test', 'exclude', 'transform', 'clientReferences', 'filenames'] as const;
const LAYERS = ['server', 'client'] as const;
const FILENAMES: Filenames = {
  manifest: 'server-functions.json',
  serverManifest: 'server-manifest.json',
  clientManifest: 'client-manifest.json',
  ssrManifest: 'ssr-manifest.json',
};

/** @throws OptionsError with everything that is wrong. */
export function readPluginOptions(raw: unknown): FullPluginOptions {
  const faults: Faults = [];
  const options = readObject(raw, { path: '', faults }, [...COMPILER_OPTIONS, ...OWN_OPTIONS]) ?? {};
  const compiler: CompilerOptions = Object.fromEntries(COMPILER_OPTIONS.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]] as const])));
  faults.push(...compilerFaults(compiler, { root: '/', development: true, readFiles: false }));
  checkResolveSettings(options.resolve, faults);
  const test = options.test ?? /\.[cm]?[jt]sx?$/;
  if (!(test instanceof RegExp)) faults.push('`test` must be a regular expression.');
  const resolved = {
    compiler,
    layers: readLayers(options.layers, faults),
    test: test instanceof RegExp ? test : /$^/,
    exclude: options.exclude,
    transform: readBoolean(options.transform, { path: 'transform', faults }) ?? true,
    clientReferences: readBoolean(options.clientReferences, { path: 'clientReferences', faults }) ?? true,
    filenames: readFilenames(options.filenames, faults),
  };
  if (faults.length > 0) throw new OptionsError(faults);
  return resolved;
}

function readLayers(raw: unknown, faults: Faults): Record<string, Layer> {
  if (raw !== undefined && (typeof raw !== 'object' || raw === null || Array.isArray(raw))) {
    faults.push("`layers` must be an object such as { rsc: 'server', ssr: 'client' }.");
    return {};
  }
  return Object.fromEntries(
    Object.entries(raw ?? {}).flatMap(([name, value]) => {
      const layer = readChoice(value, { path: `layers.${name}`, faults }, LAYERS);
      return layer === undefined ? [] : [[name, layer] as const];
    }),
  );
}

function readFilenames(raw: unknown, faults: Faults): Filenames {
  const names = readObject(raw, { path: 'filenames', faults }, ['manifest', 'serverManifest', 'clientManifest', 'ssrManifest']) ?? {};
  const read = (key: keyof Filenames): string => readName(names[key], { path: `filenames.${key}`, faults }) ?? FILENAMES[key];
  return { manifest: read('manifest'), serverManifest: read('serverManifest'), clientManifest: read('clientManifest'), ssrManifest: read('ssrManifest') };
}

/** What the loader is given; plain data, so that it can go to a worker. */
export interface LoaderOptions {
  readonly compiler: CompilerOptions & { readonly root: string };
  /** The layer of modules without a webpack layer that has one. */
  readonly layer: Layer;
  readonly layers: { readonly [name: string]: Layer };
  readonly development: boolean;
  readonly transform: boolean;
  readonly clientReferences: boolean;
}

export function loaderOptionsOf(
  options: FullPluginOptions,
  { resolve: ofBundler, ...context }: { readonly root: string; readonly layer: Layer; readonly development: boolean; readonly resolve: BundlerResolve },
): LoaderOptions {
  const { compiler, layers, transform, clientReferences } = options;
  const root = resolve(context.root, compiler.root ?? '.');
  const settings = resolveOf(ofBundler, { development: context.development, extensions: WEBPACK_EXTENSIONS, own: compiler.resolve });
  return { ...context, compiler: { ...compiler, root, resolve: settings }, layers, transform, clientReferences };
}

/** A digest of everything that a compiled module depends on besides its text, the salt included: it names caches. */
export function fingerprintOf(options: LoaderOptions, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, options]))
    .digest('hex')
    .slice(0, 16);
}

/** The layer of a module, or of a compiler, by name. */
export function layerOf(name: string | null | undefined, layers: { readonly [name: string]: Layer }): Layer | null {
  if (name === null || name === undefined) return null;
  return (Object.hasOwn(layers, name) ? layers[name] : undefined) ?? layerNamed(name);
}
