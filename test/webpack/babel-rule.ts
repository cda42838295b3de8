/** The rule with which Babel compiles the app, in place of the plugin for the bundler. */
import { UseServerPlugin } from '../../src/hosts/webpack/index.ts';
import type { Config, Project } from './project.ts';

export function babelRule(
  loader: string,
  { directory }: Project,
  { name, mode }: Config,
  metadataSubscribers: readonly string[] = [UseServerPlugin.metadataSubscriber],
): object {
  const layer = name === 'server' ? 'server' : 'client';
  return {
    test: /\.js$/,
    include: /[\\/]app[\\/]/,
    loader,
    options: {
      configFile: false,
      babelrc: false,
      root: directory,
      cwd: directory,
      envName: mode,
      plugins: [['use-server', { layer }]],
      metadataSubscribers,
    },
  };
}
