/**
 * `babel-plugin-use-server/testing/vitest`: the plugin for tests under Vitest.
 *
 *     // vitest.config.ts
 *     export default defineConfig({ plugins: [useServerInTests(), react()] });
 */
export { useServerInTests } from '../hosts/vite/in-tests.ts';
