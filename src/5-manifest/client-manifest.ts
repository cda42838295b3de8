/**
 * The other direction: where React finds the Client Components that a server refers to.
 *
 *     client manifest (of the browser's build)   { "components/like.tsx": { "id": 17, "chunks": [3, "3.js"], "name": "" } }
 *     the same of the build for SSR              { "components/like.tsx": { "id": "abc", "chunks": [], "name": "" } }
 *     → consumer manifest                        { 17: { "*": { "id": "abc", "chunks": [], "name": "" } } }
 */

/** Where a bundler has put files with `'use client'`; `renderToReadableStream(model, clientManifest)` takes it as it is. */
export interface ClientManifest {
  readonly [clientReference: string]: {
    readonly id: string | number;
    /** `[chunk id, file, chunk id, file]`: what has to be loaded first. */
    readonly chunks: readonly (string | number)[];
    readonly name: string;
    readonly async?: boolean;
  };
}

/** What `createFromReadableStream` takes as `serverConsumerManifest`, when HTML is made of a Flight stream. */
export interface ConsumerManifest {
  readonly moduleMap: {
    readonly [browserModule: string]: {
      readonly [exportName: string]: { readonly id: string | number; readonly chunks: readonly (string | number)[]; readonly name: string };
    };
  };
  readonly serverModuleMap: null;
  readonly moduleLoading: { readonly prefix: string } | null;
}

/**
 * Joins what the builds for the browser and for server-side rendering know of the same Client Components.
 *
 * @param browser The client manifest of the browser's build: a Flight stream names modules as the browser knows them.
 * @param ssr The one of the build that makes HTML.
 * @param publicPath Where the browser's files are served, such as `/assets/`: React then preloads them with the HTML.
 * @throws Error for a Client Component that the build for SSR does not have: the two builds are not of the same sources.
 */
export function createConsumerManifest(browser: ClientManifest, ssr: ClientManifest, publicPath?: string): ConsumerManifest {
  const moduleMap = Object.entries(browser).map(([reference, { id }]) => {
    const place = Object.hasOwn(ssr, reference) ? ssr[reference] : undefined;
    if (place === undefined)
      throw new Error(`The build for server-side rendering does not have the Client Component module ${reference}: build both from the same sources.`);
    return [String(id), { '*': { id: place.id, chunks: place.chunks, name: '' } }] as const;
  });
  return { moduleMap: Object.fromEntries(moduleMap), serverModuleMap: null, moduleLoading: publicPath === undefined ? null : { prefix: publicPath } };
}
