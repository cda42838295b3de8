/** One config for both layers: the caller (a bundler, or scripts/compile.ts here) says which one it is compiling for. */
export default function babelConfig(api) {
  const layer = api.caller((caller) => caller?.layer ?? 'server');

  return {
    presets: [['@babel/preset-react', { runtime: 'automatic' }], '@babel/preset-typescript'],
    plugins: [['babel-plugin-use-server', { layer, root: import.meta.dirname }]],
  };
}
