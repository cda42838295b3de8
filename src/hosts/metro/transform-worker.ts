/** The transformer that Metro's workers load: the one that was configured, with a note beside each result. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { takeDependencies } from '../../babel/dependencies-for-metro.ts';
import { version } from '../../own-files.ts';
import { digestOf, NEXT_TRANSFORMER, noteOf } from './noted-result.ts';
import type { NotedResult } from './noted-result.ts';

/** What a file's transform gives, as far as it is read here. */
interface Result {
  readonly dependencies: readonly Dependency[];
}

interface Dependency {
  /** `key`: unique in the file. */
  readonly data: { readonly key: string };
}

/** A transformer as Metro loads one: `transformerPath` of its configuration. */
interface Transformer {
  readonly transform: (config: unknown, projectRoot: string, file: string, data: unknown, options: unknown) => Promise<Result>;
  readonly getCacheKey?: (...config: readonly unknown[]) => string;
}

const loaded = new Map<string, Transformer>();

function next(projectRoot: string): Transformer {
  const path = process.env[NEXT_TRANSFORMER] || metrosOwn(projectRoot);
  const known = loaded.get(path) ?? (createRequire(import.meta.url)(path) as Transformer);
  loaded.set(path, known);
  return known;
}

function metrosOwn(projectRoot: string): string {
  const fromProject = createRequire(join(projectRoot, 'package.json'));
  try {
    return fromProject.resolve('metro-transform-worker');
  } catch {
    return createRequire(fromProject.resolve('metro/package.json')).resolve('metro-transform-worker');
  }
}

/** @param file Relative to the project. */
export async function transform(config: unknown, projectRoot: string, file: string, data: unknown, options: unknown): Promise<Result & NotedResult> {
  const absolute = resolve(projectRoot, file);
  takeDependencies(absolute);
  const result = await next(projectRoot).transform(config, projectRoot, file, data, options);
  const dependencies = takeDependencies(absolute);
  if (dependencies.length === 0) return result;
  const note = noteOf(absolute, dependencies);
  return { ...result, dependencies: marked(result.dependencies, digestOf(note)), useServer: note };
}

/** Metro takes a new result for the old one where the file's text and the keys of what it imports have stayed. */
function marked([first, ...others]: readonly Dependency[], digest: string): readonly Dependency[] {
  return first === undefined ? [] : [{ ...first, data: { ...first.data, key: `${first.data.key} ${digest}` } }, ...others];
}

/** Notes name files by their whole paths, so a cache that several checkouts share has results for each of them. */
export function getCacheKey(config: unknown, { projectRoot = process.cwd() }: { readonly projectRoot?: string } = {}): string {
  return [next(projectRoot).getCacheKey?.(config, { projectRoot }) ?? '', version(), projectRoot].join('$');
}
