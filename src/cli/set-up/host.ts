/** Which host a project has, by what it depends on; nothing of it is executed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';

export type HostName = 'next' | 'waku' | 'vinext' | 'react-router' | 'vite-rsc' | 'vite' | 'rspack' | 'webpack' | 'metro' | 'babel';

export interface Host {
  readonly name: HostName;
  /** For people. */
  readonly title: string;
  /** Its configuration in the project; null where there is none. */
  readonly config: string | null;
  /** The configuration to make where there is none. */
  readonly newConfig: string;
  /** The page about it. */
  readonly page: string;
}

export interface PackageJson {
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Kind extends Omit<Host, 'config'> {
  /** All of these packages. */
  readonly has: readonly string[];
  readonly configs: readonly string[];
}

const VITE = named('vite.config', ['ts', 'js', 'mts', 'mjs', 'cts', 'cjs']);
const BABEL = [...named('babel.config', ['js', 'cjs', 'mjs', 'json', 'ts']), '.babelrc', '.babelrc.json'];

/** The first one that fits: frameworks stand before what they are made of, and vinext before Next.js, whose apps it takes over. */
const KINDS: readonly Kind[] = [
  { name: 'vinext', title: 'vinext', has: ['vinext'], configs: VITE, newConfig: 'vite.config.ts', page: 'docs/vite.md' },
  {
    name: 'next',
    title: 'Next.js',
    has: ['next'],
    configs: named('next.config', ['ts', 'mjs', 'js', 'mts']),
    newConfig: 'next.config.mjs',
    page: 'docs/next.md',
  },
  { name: 'waku', title: 'Waku', has: ['waku'], configs: named('waku.config', ['ts', 'tsx', 'js']), newConfig: 'waku.config.ts', page: 'docs/vite.md' },
  {
    name: 'react-router',
    title: "React Router's RSC mode",
    has: ['@react-router/dev', '@vitejs/plugin-rsc'],
    configs: VITE,
    newConfig: 'vite.config.ts',
    page: 'docs/vite.md',
  },
  { name: 'vite-rsc', title: 'Vite with @vitejs/plugin-rsc', has: ['@vitejs/plugin-rsc'], configs: VITE, newConfig: 'vite.config.ts', page: 'docs/vite.md' },
  { name: 'vite', title: 'Vite without Server Components', has: ['vite'], configs: VITE, newConfig: 'vite.config.ts', page: 'docs/vite.md' },
  {
    name: 'rspack',
    title: 'Rspack',
    has: ['@rspack/core'],
    configs: named('rspack.config', ['ts', 'js', 'mjs', 'cjs', 'mts']),
    newConfig: 'rspack.config.mjs',
    page: 'docs/webpack.md',
  },
  {
    name: 'webpack',
    title: 'webpack',
    has: ['webpack'],
    configs: named('webpack.config', ['js', 'mjs', 'cjs', 'ts']),
    newConfig: 'webpack.config.mjs',
    page: 'docs/webpack.md',
  },
  { name: 'metro', title: 'Metro', has: ['react-native'], configs: BABEL, newConfig: 'babel.config.js', page: 'docs/pipelines.md' },
  { name: 'babel', title: 'Babel', has: ['@babel/core'], configs: BABEL, newConfig: 'babel.config.js', page: 'docs/pipelines.md' },
];

function named(stem: string, extensions: readonly string[]): readonly string[] {
  return extensions.map((extension) => `${stem}.${extension}`);
}

/** All that a project depends on, with the ranges. */
export function dependenciesOf({ dependencies, devDependencies }: PackageJson): Readonly<Record<string, string>> {
  return { ...dependencies, ...devDependencies };
}

/** Hosts that compile the directive themselves and take no other compiler; each has a page that says how that was tried. */
const OWN_COMPILERS = [
  { has: 'rwsdk', title: 'RedwoodSDK', page: 'docs/vite.md' },
  { has: 'rsbuild-plugin-rsc', title: "Rsbuild's Server Components", page: 'docs/webpack.md' },
  { has: 'react-server-dom-rspack', title: "Rspack's Server Components", page: 'docs/webpack.md' },
  { has: 'react-server-dom-parcel', title: 'Parcel', page: 'docs/comparison.md' },
] as const;

export interface OwnCompiler {
  readonly title: string;
  readonly page: string;
}

/** @returns null for a project that may take a compiler */
export function ownCompilerOf(packageJson: PackageJson): OwnCompiler | null {
  const all = dependenciesOf(packageJson);
  return OWN_COMPILERS.find(({ has }) => Object.hasOwn(all, has)) ?? null;
}

/** @returns null where there is no package.json, or none of JSON. */
export function packageJsonOf(folder: string): PackageJson | null {
  try {
    return JSON.parse(readRegularFile(join(folder, 'package.json'))) as PackageJson;
  } catch {
    return null;
  }
}

/** @returns null where nothing is known of what the project depends on, and where the host is its own compiler. */
export function findHost(folder: string, packageJson: PackageJson): Host | null {
  if (ownCompilerOf(packageJson) !== null) return null;
  const all = dependenciesOf(packageJson);
  const kind = KINDS.find(({ has }) => has.every((name) => Object.hasOwn(all, name)));
  if (kind === undefined) return null;
  const { has: _, configs, ...host } = kind;
  return { ...host, config: configs.find((name) => existsSync(join(folder, name))) ?? null };
}
