/**
 * What two loaders tell each other about a module under webpack: ours that runs before all others, and ours that runs after them.
 *
 * Between them Next.js's loaders read the comment. They read one only, and a file with `'use cache'` gets another from
 * Next.js's compiler; and in production they make the client's version anew from the names in it, which are not those of all exports.
 */
import type { Reference } from '../../model/index.ts';

export interface WebpackModule {
  readonly layer?: string | null;
  readonly buildInfo?: BuildInfo;
}

interface BuildInfo {
  /** Ours. */
  useServer?: NotedReferences;
  /** Next.js's. */
  rsc?: { actionIds?: Readonly<Record<string, unknown>> };
}

interface NotedReferences {
  /** Reference id → the export that Next.js looks for. */
  readonly actionIds: Readonly<Record<string, string>>;
  /** Exports of the author's that have another name for Next.js. */
  readonly aliases: readonly { readonly alias: string; readonly exportName: string }[];
}

export function noteReferences({ buildInfo }: WebpackModule, references: readonly Reference[]): void {
  if (buildInfo === undefined) return;
  buildInfo.useServer = {
    actionIds: Object.fromEntries(references.map(({ id, exportedAs }) => [id, exportedAs])),
    aliases: references.flatMap(({ kind, exportName, exportedAs }) =>
      kind === 'inline' || kind === 'method' || exportedAs === exportName ? [] : [{ alias: exportedAs, exportName }],
    ),
  };
}

/** @returns The module's text, completed. */
export function completed({ buildInfo }: WebpackModule, source: string): string {
  const noted = buildInfo?.useServer;
  if (buildInfo === undefined || noted === undefined) return source;
  if (buildInfo.rsc !== undefined) buildInfo.rsc.actionIds = { ...buildInfo.rsc.actionIds, ...noted.actionIds };
  const missing = noted.aliases.flatMap(({ alias, exportName }) => {
    const from = PROXY.exec(source.slice(Math.max(source.indexOf(`export { ${alias} } from `), 0)));
    return from?.[1] === alias ? [`export { ${alias} as ${JSON.stringify(exportName)} } from ${from[2] ?? ''};`] : [];
  });
  return missing.length === 0 ? source : [source, ...missing].join('\n');
}

/** A line of the client's version as Next.js makes it in production. */
const PROXY = /^export \{ ([\w$]+) \} from ('next-flight-server-reference-proxy-loader[^'\n]*')/;
