/**
 * The plugins for Vite.
 *
 *     import useServer from 'babel-plugin-use-server/vite';
 *     export default defineConfig({ plugins: [useServer(), rsc()] });
 */
export { default, default as useServer } from './use-server.ts';
export { useServerInBabel } from './in-babel.ts';
export type { EnvironmentPreset, UseServerInBabel } from './in-babel.ts';
export { serverFunctions } from './server-functions.ts';
export type { ServerFunctionsOptions, UseServerOptions } from './options.ts';
