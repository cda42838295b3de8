module.exports = {
  presets: ['@react-native/babel-preset'],
  plugins: [['use-server', { layer: 'client', clientImports: true }]],
};
