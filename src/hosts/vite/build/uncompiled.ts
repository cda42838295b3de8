/**
 * Finds what still has a `'use server'` after every plugin: it would be shipped as it is, server code to browsers included. It happens to
 * modules that are no files of JavaScript before some other plugin has made them such, and to files that are shipped as assets.
 */
import type { Plugin } from 'vite';
import { catalogue } from '../../../diagnostics/catalogue/catalogue.ts';
import { moduleIdOf } from '../../../1-source/module-id.ts';
import { hasDirective } from '../../../link/has-directive.ts';
import { fileOf } from './claims.ts';
import { errorOf } from './messages.ts';

/** What `hasDirective` looks for first. */
const CODE_FILTER = /["']use server["']/;

/** @param rootOf Vite's root, once that is known. */
export function uncompiledPlugin(rootOf: () => string): Plugin {
  const messageOf = (id: string): string => {
    const { message, hint } = catalogue['untransformed-module'];
    const params = { module: moduleIdOf(fileOf(id).replace('\0', ''), rootOf()) };
    return `untransformed-module: ${message(params)}\n${hint(params)}`;
  };
  return {
    name: 'use-server:uncompiled',
    enforce: 'post',
    sharedDuringBuild: true,
    transform: {
      filter: { code: CODE_FILTER },
      handler(code, id) {
        if (hasDirective(code, 'module.js')) this.error(errorOf(messageOf(id), id));
      },
    },
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !/\.[cm]?[jt]sx?$/.test(asset.fileName)) continue;
        const text = typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString();
        if (hasDirective(text, asset.fileName)) this.error(errorOf(messageOf(asset.originalFileNames[0] ?? asset.fileName)));
      }
    },
  };
}
