/** React's binding is a package of the app: Vite takes one that is missing for an empty module, and fails at what is imported from it. */
import type { Plugin } from 'vite';

const BINDING = 'react-server-dom-webpack';

/** Says what to install where the binding is imported and not there, however the app's packages are found. */
export const missingBinding: Plugin = {
  name: 'use-server:binding',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^react-server-dom-webpack\// },
    async handler(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || found.id.includes('__vite-optional-peer-dep')) {
        this.error(`${BINDING} is not installed, and serverFunctions() needs it: React's wire format is in it. Install it: npm install ${BINDING}`);
      }
      return found;
    },
  },
};
