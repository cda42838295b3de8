/** Runs a bundler: once, or again with every change. */
import type { Stats } from 'webpack';
import { createConfigs, type BundleOptions } from './bundle.ts';

/** What webpack's and Rspack's compilers have in common here. */
interface Compiler {
  run(callback: (error: Error | null, stats?: Result) => void): void;
  watch(options: object, callback: (error: Error | null, stats?: Result) => void): unknown;
  close(callback: () => void): void;
}

type Result = Pick<Stats, 'hasErrors' | 'toString'>;

async function createCompiler(options: BundleOptions): Promise<Compiler> {
  const configs = createConfigs(options);
  // The configuration is written for both; their types differ in what is not used here.
  if (options.bundler === 'rspack') return (await import('@rspack/core')).rspack(configs as never) as Compiler;
  return (await import('webpack')).default(configs as never) as Compiler;
}

/** @throws Error with all errors of the build. */
export async function build(options: BundleOptions): Promise<void> {
  const compiler = await createCompiler(options);
  const failure = await new Promise<string | null>((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(errorsOf(stats))));
  });
  await new Promise<void>((resolve) => compiler.close(resolve));
  if (failure !== null) throw new Error(failure);
}

/** @param onBuild Told after each build: null, or its errors. Returns what ends it. */
export async function watch(options: BundleOptions, onBuild: (failure: string | null) => void): Promise<() => Promise<void>> {
  const compiler = await createCompiler(options);
  compiler.watch({ aggregateTimeout: 50 }, (error, stats) => onBuild(error?.message ?? errorsOf(stats)));
  return () => new Promise((resolve) => compiler.close(resolve));
}

function errorsOf(stats: Result | undefined): string | null {
  return stats?.hasErrors() === true ? stats.toString({ all: false, errors: true, colors: process.stdout.isTTY }) : null;
}
