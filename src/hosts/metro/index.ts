/**
 * Metro with `clientImports`: what it keeps of a file is used as long as the stubs in it are right, also while Metro is running.
 *
 *     // metro.config.js
 *     const { withServerFunctions } = require('babel-plugin-use-server/metro');
 *     module.exports = withServerFunctions(getDefaultConfig(__dirname));
 *
 * The Babel plugin compiles. Metro never asks it what else a result depends on, so a transformer notes that beside each result
 * (transform-worker.ts), and the caches look at the note (kept-results.ts).
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownModule } from '../../own-files.ts';
import { withNotes } from './kept-results.ts';
import type { CacheStore } from './kept-results.ts';
import { NEXT_TRANSFORMER } from './noted-result.ts';

/** What Metro hands to a function in the place of caches. */
interface MetroCaches {
  readonly FileStore: new (options: { readonly root: string }) => CacheStore;
}

type StoresOf = (caches: MetroCaches) => readonly CacheStore[];

/** What this needs to know of a configuration of Metro. */
interface Config {
  readonly transformerPath?: string;
  readonly cacheStores?: readonly CacheStore[] | StoresOf;
}

/**
 * Makes Metro notice when the Server Functions that a file imports have changed.
 *
 * @param config A configuration of Metro, whole or in part. What it says of transformers and caches stays.
 * @returns The same with this transformer in front of its own.
 */
export function withServerFunctions<C extends object>(config: C): C {
  const { transformerPath = '', cacheStores = defaultStores }: Config = config;
  // Metro starts its workers with the environment of this process, and hands options on that it knows, alone.
  process.env[NEXT_TRANSFORMER] = transformerPath;
  return {
    ...config,
    transformerPath: ownModule('hosts/metro/transform-worker'),
    cacheStores: typeof cacheStores === 'function' ? (caches: MetroCaches) => withNotes(cacheStores(caches)) : withNotes(cacheStores),
  };
}

/** As in Metro's own defaults. */
const defaultStores: StoresOf = ({ FileStore }) => [new FileStore({ root: join(tmpdir(), 'metro-cache') })];
