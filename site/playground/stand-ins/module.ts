/** `createRequire` of `node:module`: the packages that the compiler loads when it needs them, and that a browser can run. */
import * as parser from '@babel/parser';
import * as codeFrame from './frame-columns.ts';

const packages: Readonly<Record<string, unknown>> = { '@babel/code-frame': codeFrame, '@babel/parser': parser };

export function createRequire(): (name: string) => unknown {
  return (name) => {
    if (Object.hasOwn(packages, name)) return packages[name];
    throw Object.assign(new Error(`There is no ${name} in a browser.`), { code: 'MODULE_NOT_FOUND' });
  };
}
