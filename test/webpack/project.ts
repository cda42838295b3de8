/** A small app in a temporary directory, and what a bundler with the plugin makes of it. */
import { rspack } from '@rspack/core';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import webpack from 'webpack';
import { afterAll } from 'vitest';
import { UseServerPlugin } from '../../src/hosts/webpack/index.ts';
import type { UseServerPluginOptions } from '../../src/hosts/webpack/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const BUNDLERS = ['webpack', 'rspack'] as const;
export type Bundler = (typeof BUNDLERS)[number];

export interface Project {
  readonly directory: string;
  /** Where builds leave their files. */
  readonly output: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: (file: string) => void;
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
});

/** @param files By their paths in the project. */
export function createProject(files: Readonly<Record<string, string>>): Project {
  const directory = mkdtempSync(join(tmpdir(), 'use-server-webpack-'));
  directories.push(directory);
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'junction');
  const project: Project = {
    directory,
    output: join(directory, 'out'),
    write: (written) => {
      for (const [path, text] of Object.entries(written)) {
        const file = join(directory, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
    remove: (file) => rmSync(join(directory, file)),
  };
  project.write(files);
  return project;
}

/** A configuration, as far as tests change it. */
export interface Config {
  readonly name?: string;
  readonly [option: string]: unknown;
}

export interface BuildOptions {
  readonly bundler: Bundler;
  readonly mode?: 'production' | 'development';
  readonly minimize?: boolean;
  readonly plugin?: UseServerPluginOptions;
  /** Default: one compiler for each layer. */
  readonly configs?: (project: Project, common: Config, plugin: UseServerPlugin) => Config[];
  /** Added to each configuration. */
  readonly change?: Config | ((config: Config) => Config);
  /** For several builds of one project. */
  readonly output?: string;
}

/** Server, server-side rendering and browser, each in a compiler of its own. */
export function threeCompilers({ output }: Project, common: Config, plugin: UseServerPlugin): Config[] {
  const forNode = { ...common, target: 'node', plugins: [plugin] };
  const cjs = (name: string): object => ({ path: join(output, name), filename: 'main.cjs', library: { type: 'commonjs2' } });
  return [
    { ...forNode, name: 'server', entry: './app/server.js', resolve: { conditionNames: ['react-server', '...'] }, output: cjs('server') },
    { ...forNode, name: 'ssr', entry: './app/ssr.js', output: cjs('ssr') },
    { ...common, name: 'browser', target: 'web', entry: './app/browser.js', output: { path: join(output, 'browser'), publicPath: '/' }, plugins: [plugin] },
  ];
}

export interface Compiler {
  run(callback: (error: Error | null, stats?: Stats) => void): void;
  watch(options: object, callback: (error: Error | null, stats?: Stats) => void): unknown;
  close(callback: () => void): void;
}

export interface Stats {
  toJson(options: object): unknown;
  toString(options: object): string;
}

export function createCompiler(project: Project, options: BuildOptions): Compiler {
  const { bundler, mode = 'production', minimize = false, plugin, configs = threeCompilers, change = {} } = options;
  const common: Config = {
    mode,
    context: project.directory,
    devtool: false,
    performance: false,
    infrastructureLogging: { level: 'none' },
    optimization: { minimize },
  };
  const changed = configs({ ...project, output: options.output ?? project.output }, common, new UseServerPlugin(plugin)).map((config) =>
    typeof change === 'function' ? change(config) : { ...config, ...change },
  );
  // One configuration for both; their types say the same in different words.
  return (bundler === 'webpack' ? webpack(changed as never) : rspack(changed as never)) as Compiler;
}

export async function build(project: Project, options: BuildOptions): Promise<Built> {
  const compiler = createCompiler(project, options);
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, result) => (result === undefined ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => compiler.close(resolve));
  return builtFrom(options.output ?? project.output, stats);
}

/** The bundles of a build. */
export interface Built {
  readonly output: string;
  /** The messages of all compilers. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export function builtFrom(output: string, stats: Stats): Built {
  const json = stats.toJson({ all: false, errors: true, warnings: true, errorDetails: false }) as {
    errors: { message: string }[];
    warnings: { message: string }[];
  };
  return { output, errors: json.errors.map(textOf), warnings: json.warnings.map(textOf) };
}

/** Without the frame that Rspack draws around a message, which has colours where CI is set. */
function textOf({ message }: { readonly message: string }): string {
  return stripVTControlCharacters(message).replaceAll(/^ {2}[│×] ?/gm, '');
}

export function readJson(output: string, file: string): unknown {
  return JSON.parse(readFileSync(join(output, file), 'utf8'));
}
