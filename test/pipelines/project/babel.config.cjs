/** A pipeline without layers: whatever is compiled is client code, and Server Functions stay on the server. */
module.exports = {
  presets: [
    ['@babel/preset-env', { targets: { node: 'current' } }],
    ['@babel/preset-react', { runtime: 'automatic' }],
    '@babel/preset-typescript',
  ],
  plugins: [['use-server', { layer: 'client', clientImports: true, root: __dirname }]],
};
