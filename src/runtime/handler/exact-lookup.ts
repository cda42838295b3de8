/**
 * The table that React looks references up in, closed: it holds what the manifest lists, and nothing is found beside it.
 *
 * For an id that it does not find, React looks for the part before the last `#` and takes the rest for the name of an export:
 * `<known id>#other` would call whatever else the module exports. In these tables only whole ids are found.
 */

/** Where the bundler has put a Server Function. */
export interface ServerManifestEntry {
  readonly id: string | number;
  readonly chunks: readonly (string | number)[];
  readonly name: string;
  readonly async?: true;
}

/** What `react-server-dom-webpack/server` and `react-server-dom-turbopack/server` take as their manifest, keyed by reference id. */
export interface ServerManifest {
  readonly [id: string]: ServerManifestEntry;
}

/** A reference id that is in no manifest: forged, or of another build. Nothing was called. */
export class UnknownServerFunctionError extends Error {
  override readonly name = 'UnknownServerFunctionError';
  readonly code = 'USE_SERVER_UNKNOWN_FUNCTION';
  readonly referenceId: string;

  constructor(referenceId: string) {
    super(`There is no Server Function with the reference id ${JSON.stringify(referenceId.slice(0, 200))}.`);
    this.referenceId = referenceId;
  }
}

/**
 * A copy of `view` in which only whole ids are found.
 *
 * @param view Of `createServerManifest`; also one that was read from a file.
 * @returns the same map, for React to look things up in.
 */
export function exactLookup(view: ServerManifest): ServerManifest {
  return closedTable(view, (id) => {
    if (id.includes('#')) throw new UnknownServerFunctionError(id);
  });
}

/** As `exactLookup`, for React alone: every look-up of what is not there throws UnknownServerFunctionError. */
export function strictLookup(view: ServerManifest): ServerManifest {
  return closedTable(view, (id) => {
    throw new UnknownServerFunctionError(id);
  });
}

function closedTable(view: ServerManifest, missing: (id: string) => void): ServerManifest {
  const entries = new Map(Object.entries(view));
  return new Proxy(Object.freeze(Object.assign(Object.create(null) as ServerManifest, view)), {
    get(_, id) {
      if (typeof id !== 'string') return undefined;
      const entry = entries.get(id);
      if (entry === undefined) missing(id);
      return entry;
    },
  });
}

/**
 * `table` for React to decode one request with: of what it holds, only functions that are known to be registered are found, and
 * each look-up counts. A thousand bound arguments that are written once may be bound to each reference of a body anew.
 *
 * @param failure what every look-up after the `limit`-th one throws
 */
export function countedLookup(table: ServerManifest, isRegistered: (id: string) => boolean, limit: number, failure: () => Error): ServerManifest {
  let count = 0;
  let failed: Error | null = null;
  return new Proxy(table, {
    get(_, id) {
      if (typeof id !== 'string') return undefined;
      if (count++ >= limit) throw (failed ??= failure());
      const entry = table[id];
      if (entry === undefined || !isRegistered(id)) throw new UnknownServerFunctionError(id);
      return entry;
    },
  });
}
