/** `use-server.config.json` as options: what the command line goes by and what a build goes by is written once. */
import { resolve } from 'node:path';
import { readResolveSettings } from '../options/resolve.ts';
import type { ResolveOptions } from '../options/resolve.ts';
import { OptionsError, readCompilerOptions } from '../options/options.ts';
import type { Options } from '../options/options.ts';
import { CONFIG_FILE, configFor } from './config-file.ts';

/** What of the file a compiler has options for; what it does not say is empty. */
export type ConfiguredOptions = Pick<Options, 'root'> & Required<Pick<Options, 'ids' | 'diagnostics'>> & { readonly resolve: ResolveOptions };

/**
 * Reads the nearest `use-server.config.json`, from a folder upwards to the repository. Nothing in it is executed.
 *
 * @param folder Default: the working directory.
 * @returns options for the plugin, for `compile()` and for the hosts, with absolute paths
 * @throws OptionsError where there is no such file, or something is wrong in it
 * @example
 *   plugins: [['use-server', { ...readConfig(), layer: 'client' }]]
 *   const { ids, diagnostics } = readConfig();   // for hosts that know root and aliases themselves
 *   useServer({ ids, diagnostics });
 */
export function readConfig(folder: string = process.cwd()): ConfiguredOptions {
  const faults: string[] = [];
  const config = configFor(resolve(folder), faults);
  if (config === null) {
    throw new OptionsError(
      faults.length > 0
        ? faults.map((fault) => `${CONFIG_FILE}: ${fault}`)
        : [`There is no ${CONFIG_FILE} in ${resolve(folder)}, or above it in the repository.`],
    );
  }
  // Paths in the file start in its folder, and those of options elsewhere.
  const settings = readResolveSettings(config.resolve, { path: 'resolve', faults, root: config.folder, development: false });
  const written = Object.entries(settings).filter(([name]) => Object.hasOwn(config.resolve, name));
  const { root, ids, diagnostics } = config;
  const options = { ...(root !== null && { root }), ids, diagnostics, resolve: Object.fromEntries(written) };
  faults.push(...faultsOf(options));
  if (faults.length > 0) throw new OptionsError(faults.map((fault) => `${config.file}: ${fault}`));
  return options;
}

function faultsOf(options: ConfiguredOptions): readonly string[] {
  try {
    readCompilerOptions({ ...options, resolve: undefined }, { root: '/', development: false });
    return [];
  } catch (error) {
    if (error instanceof OptionsError) return error.faults;
    throw error;
  }
}
