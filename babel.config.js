/**
 * The plugin in a Babel config, as a project has it. It compiles any file of this repository for a look:
 *
 *     npm run try -- __fixtures__/captures/a-parameter/input.jsx
 *     LAYER=client npm run try -- examples/guestbook/app/actions.ts
 *
 * Tests do not load it: they bring their own configuration.
 */
export default function config(api) {
  const layer = api.cache.using(() => process.env.LAYER) ?? 'server';
  return {
    presets: ['@babel/preset-typescript', '@babel/preset-react'],
    plugins: [['./dist/index.js', { layer, manifestDir: 'node_modules/.cache/use-server' }]],
  };
}
