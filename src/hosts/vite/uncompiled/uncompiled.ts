/**
 * Finds what still has a `'use server'` after every plugin: it would be shipped as it is, server code to browsers included. It happens to
 * modules that are no files of JavaScript before some other plugin has made them such, and to files that are shipped as assets or as text.
 */
import type { Plugin } from 'vite';
import { catalogue } from '../../../diagnostics/catalogue/catalogue.ts';
import { moduleIdOf } from '../../../1-source/module-id.ts';
import { hasDirective } from '../../../link/has-directive.ts';
import { fileOf } from '../build/claims.ts';
import { errorOf } from '../build/messages.ts';
import { DATA_URL, fileInDataUrls, fileInText, hasShippedDirective } from './shipped-files.ts';

/** What `hasDirective` looks for first, in the text of a string, too; and files in a URL. */
const CODE_FILTER = new RegExp(`["']use server\\\\?["']|${DATA_URL.source}`);

const SCRIPT = /\.[cm]?[jt]sx?$/;
/** Texts that a build writes in which URLs stand. */
const TEXT = /\.(?:html|css)$/;

/** @param rootOf Vite's root, once that is known. */
export function uncompiledPlugin(rootOf: () => string): Plugin {
  const { message, hint } = catalogue['untransformed-module'];
  const paramsOf = (id: string): { readonly module: string } => ({ module: moduleIdOf(fileOf(id).replace('\0', ''), rootOf()) });
  const messageOf = (id: string): string => `untransformed-module: ${message(paramsOf(id))}\n${hint(paramsOf(id))}`;
  const messageOfShipped = (id: string): string =>
    `untransformed-module: ${message(paramsOf(id))} Its source would be shipped as it is.\n` +
    'Import its functions where they are called. What imports it with `?raw` or `?url`, or makes a URL of it, should leave it out; a pattern of `import.meta.glob` takes `!./file` for that.';
  return {
    name: 'use-server:uncompiled',
    enforce: 'post',
    sharedDuringBuild: true,
    transform: {
      filter: { code: CODE_FILTER },
      handler(code, id) {
        if (hasDirective(code, 'module.js')) this.error(errorOf(messageOf(id), id));
        const shipped = fileInDataUrls(code, id) ?? (this.environment.config.consumer === 'client' ? fileInText(id) : null);
        if (shipped !== null) this.error(errorOf(messageOfShipped(shipped), id));
      },
    },
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !(SCRIPT.test(asset.fileName) || TEXT.test(asset.fileName))) continue;
        const text = typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString();
        const name = asset.originalFileNames[0] ?? asset.fileName;
        if (SCRIPT.test(asset.fileName) ? hasDirective(text, asset.fileName) : hasShippedDirective(text)) this.error(errorOf(messageOfShipped(name)));
      }
    },
  };
}
