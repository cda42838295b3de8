/**
 * webpack 5 and Rspack.
 *
 *     import { UseServerPlugin } from 'babel-plugin-use-server/webpack';
 */
export { UseServerPlugin } from './plugin.ts';
export { UseServerBuildError } from './build/uncompiled.ts';
export type { Filenames, UseServerPluginOptions } from './build/options.ts';
export { OptionsError } from '../../options/options.ts';
export { UseServerError } from '../../diagnostics/error.ts';
