/** What was found in apps that hosts' own starters make (`npm run test:starters`), kept in hosts-tried.json: the second table of the page. */
import { readFileSync, writeFileSync } from 'node:fs';

/** What is tried, in the words of docs/compatibility.md. */
export const TRIED_IN_HOSTS = ['init', 'development', 'build', 'form without JavaScript'] as const;
export type TriedInHost = (typeof TRIED_IN_HOSTS)[number];

export interface HostResult {
  /** The starter that has made the app. */
  readonly made: string;
  readonly host: string;
  readonly version: string;
  /** Everything that works; what is not there was not tried. */
  readonly tried: readonly TriedInHost[];
}

const file = new URL('./hosts-tried.json', import.meta.url);

export function readHosts(): readonly HostResult[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly HostResult[];
}

/** Adds what works to what is known of that version; of another version nothing is known. @returns all results */
export function withHost(results: readonly HostResult[], added: HostResult): readonly HostResult[] {
  const known = results.find(({ made, version }) => made === added.made && version === added.version)?.tried ?? [];
  const tried = TRIED_IN_HOSTS.filter((one) => known.includes(one) || added.tried.includes(one));
  return [...results.filter(({ made }) => made !== added.made), { ...added, tried }].sort((a, b) => a.made.localeCompare(b.made, 'en'));
}

export function rememberHost(added: HostResult): void {
  writeFileSync(file, `${JSON.stringify(withHost(readHosts(), added), null, 2)}\n`);
}

export function hostRows(results: readonly HostResult[]): string {
  return results
    .map(
      ({ made, host, version, tried }) =>
        `| ${[made, `\`${host}\` ${version}`, ...TRIED_IN_HOSTS.map((one) => (tried.includes(one) ? 'works' : '–'))].join(' | ')} |`,
    )
    .join('\n');
}
