/** Where `babel-plugin-use-server/layer` leads to under the condition `react-server`; never loaded. */
export const layer = 'server';
