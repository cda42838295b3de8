import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  plugins: [
    {
      name: 'babel',
      enforce: 'pre',
      async transform(code, id) {
        if (!/\.tsx?$/.test(id) || id.includes('/node_modules/')) return null;
        const result = await transformAsync(code, {
          filename: id,
          root,
          configFile: false,
          babelrc: false,
          sourceMaps: true,
          presets: [['@babel/preset-react', { runtime: 'automatic' }], '@babel/preset-typescript'],
          plugins: [['use-server', { layer: 'client', clientImports: true, root }]],
        });
        return { code: result?.code ?? code, map: result?.map };
      },
    },
  ],
  resolve: {
    alias: [
      { find: /^babel-plugin-use-server\/runtime\/client$/, replacement: `${root}src/server-functions.ts` },
      { find: /^@\/(.*)$/, replacement: `${root}src/$1` },
    ],
  },
  test: { include: ['src/**/*.spec.tsx'], environment: 'happy-dom', globals: true },
});
