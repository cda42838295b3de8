/** The loader that runs after Next.js's own, under webpack. */
import { completed } from './webpack-module.ts';
import type { WebpackModule } from './webpack-module.ts';

interface LoaderContext {
  readonly _module?: WebpackModule;
  callback(error: Error | null, code: string, map?: object | null): void;
}

export default function useServerPostLoader(this: LoaderContext, code: string, map?: object | null): void {
  this.callback(null, this._module === undefined ? code : completed(this._module, code), map);
}
