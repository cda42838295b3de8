/**
 * The plugins for Vite.
 *
 *     import useServer from 'babel-plugin-use-server/vite';
 *     export default defineConfig({ plugins: [useServer(), rsc()] });
 */
export { default, default as useServer } from './use-server.ts';
export type { UseServerOptions } from './options.ts';
