/** Where `babel-plugin-use-server/layer` leads to in browsers and in server-side rendering; never loaded. */
export const layer = 'client';
