/** The plugin has the types that ESLint's own helpers want. */
import { defineConfig } from 'eslint/config';
import { expect, it } from 'vitest';
import useServer from '../../src/lint/index.ts';

it('goes into defineConfig as it is', () => {
  const config = defineConfig([
    useServer.configs.recommended,
    { files: ['**/*.ts'], plugins: { mine: useServer }, extends: [useServer.configs.strict], rules: { 'use-server/secret-literal': 'off' } },
  ]);
  expect(config.length).toBeGreaterThan(1);
});
