/** One config for both layers: whoever calls Babel says which one it is compiling for, here scripts/compile.ts. */
export default {
  presets: [['@babel/preset-react', { runtime: 'automatic' }], '@babel/preset-typescript'],
  plugins: ['use-server'],
};
