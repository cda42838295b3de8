/** The compiler inside of Babel inside of Vite: a preset for each environment, as docs/vite.md shows it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { testBuild } from './build-suite.ts';
import { installProject } from './install.ts';
import { copyApp } from './work-copy.ts';

const rscOptions = `{ entries: { rsc: './entry.rsc.tsx', ssr: './entry.ssr.tsx', client: './entry.browser.tsx' } }`;

const CONFIGS = {
  '@rolldown/plugin-babel': `
import babel from '@rolldown/plugin-babel';
import rsc from '@vitejs/plugin-rsc';
import { useServerInBabel } from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';

const { plugin, presets } = useServerInBabel();

export default defineConfig({ plugins: [plugin, babel({ presets }), rsc(${rscOptions})] });
`,
  'vite-plugin-babel': `
import rsc from '@vitejs/plugin-rsc';
import { useServerInBabel } from 'babel-plugin-use-server/vite';
import { defineConfig } from 'vite';
import babel from 'vite-plugin-babel';

const { plugin, presets } = useServerInBabel();
const inBabel = presets.map(({ preset, rolldown }) => ({
  ...babel({ include: /\\.[jt]sx?$/, babelConfig: { babelrc: false, configFile: false, presets: [preset], parserOpts: { plugins: ['jsx', 'typescript'] } } }),
  applyToEnvironment: rolldown.applyToEnvironmentHook,
}));

export default defineConfig({ plugins: [plugin, inBabel, rsc(${rscOptions})] });
`,
};

describe.each(Object.entries(CONFIGS))('%s', (_, config) => {
  const root = testBuild(() => {
    const copy = copyApp(installProject('babel'));
    copy.write('vite.config.ts', config);
    return copy;
  });

  test('the manifest has them all', () => {
    const { references } = readManifest(readFileSync(`${root()}/dist/rsc/use-server-manifest.json`, 'utf8'));
    expect(Object.values(references).map(({ name }) => name)).toEqual(expect.arrayContaining(['Page.greet', 'makeAdder', 'double', 'default']));
  });
});
