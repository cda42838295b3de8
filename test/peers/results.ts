/** What `npm run test:peers` has found, kept in results.json, and docs/compatibility.md that is made of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostRows, readHosts, TRIED_IN_HOSTS } from './hosts-tried.ts';
import type { HostResult } from './hosts-tried.ts';
import { PEERS, rangeOf, triedVersions } from './versions.ts';
import type { Peer, TriedPeer } from './versions.ts';

/** What is tried, in the words of docs/compatibility.md. */
export const TRIED = ['file-level', 'inline, with a capture', 'form without JavaScript', 'package'] as const;
export type Tried = (typeof TRIED)[number];

export interface Result extends Pick<TriedPeer, 'end'> {
  readonly peer: Peer;
  readonly version: string;
  readonly host: string;
  /** Everything that works; what is not there was not tried. */
  readonly tried: readonly Tried[];
}

const file = new URL('./results.json', import.meta.url);
export const compatibilityPage: URL = new URL('../../docs/compatibility.md', import.meta.url);

export function readResults(): readonly Result[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Result[];
}

/** Puts a result in the place of the last one of the same app and end of the same part of the range, and writes the page anew. */
export function rememberResult(result: Result): void {
  const place = ({ peer, end, version, host }: Result): string => [peer, version.split('.')[0], end, host].join();
  const others = readResults().filter((other) => place(other) !== place(result));
  const results = [...others, result].sort(
    (a, b) => PEERS.indexOf(a.peer) - PEERS.indexOf(b.peer) || a.version.localeCompare(b.version, 'en', { numeric: true }) || a.host.localeCompare(b.host),
  );
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  writePage();
}

/** Makes docs/compatibility.md anew of all that was found. */
export function writePage(): void {
  writeFileSync(compatibilityPage, pageOf(readResults(), readHosts()));
}

/** Ends of ranges that no run has reached yet. */
function missingFrom(results: readonly Result[]): readonly string[] {
  const majorOf = (version: string): string | undefined => /\d+/.exec(version)?.[0];
  return PEERS.flatMap((peer) =>
    triedVersions(peer)
      .filter(
        ({ end, wanted }) =>
          !results.some(
            (result) =>
              result.peer === peer &&
              result.end === end &&
              (end === 'lowest' ? result.version === wanted : majorOf(result.version) === majorOf(wanted) || !/[<^]/.test(wanted)),
          ),
      )
      .map(({ wanted }) => `\`${peer}\` ${wanted}`),
  );
}

/** The text of docs/compatibility.md. */
export function pageOf(results: readonly Result[], hosts: readonly HostResult[]): string {
  const rows = results.map((result) => {
    const { peer, version, host, tried } = result;
    return `| ${[`\`${peer}\` ${version}`, host, ...TRIED.map((name) => (tried.includes(name) ? 'works' : '–'))].join(' | ')} |`;
  });
  const missing = missingFrom(results);
  return `# Compatibility

What this package works beside: the ranges of \`peerDependencies\`, and what was tried on the lowest and the highest version of each part of them. \`npm run test:peers\` packs the package, installs it with that version into an empty folder, builds one small app for production, and sends it requests over HTTP. It writes this page from what comes of that.

| peer | range |
| --- | --- |
${PEERS.map((peer) => `| \`${peer}\` | \`${rangeOf(peer).replaceAll('|', '\\|')}\` |`).join('\n')}

The app has a file with \`'use server'\`, whose function is called as React's client does; an inline function of a page, with a capture, and a function of a package in \`node_modules\`, both sent as forms by a browser without JavaScript, as the one of the file is too. Afterwards nothing of a function's body may be found in what browsers can load, source maps included. A dash is what such an app cannot have: a Vite app without Server Components has no page from the server, and its functions are called.

| version | app | ${TRIED.join(' | ')} |
| --- | --- |${TRIED.map(() => ' --- |').join('')}
${rows.join('\n')}
${missing.length === 0 ? '' : `\nNot tried yet: ${missing.join(', ')}.\n`}
Why ranges begin where they begin:

${REASONS.map((reason) => `* ${reason}`).join('\n')}

Node.js 20.19 and later, on whose lowest and current version [the package is loaded](https://github.com/babel-plugin-use-server/babel-plugin-use-server/tree/main/test/package). Vitest 3 to 5 and Jest 29 and 30 have [tests of their own](testing.md), other servers and runtimes [as well](runtime.md#where-it-runs).

## Hosts that were tried

\`npm run test:starters\` makes an app with each starter as it is today, sets it up by \`init\`, and uses it in Chromium: calls from the browser, an inline function with a capture, and a form without JavaScript. A dash is what such an app does not have: a plain webpack app has no server for development, and forms need a page from the server.

| made by | version | ${TRIED_IN_HOSTS.join(' | ')} |
| --- | --- |${TRIED_IN_HOSTS.map(() => ' --- |').join('')}
${hostRows(hosts)}

Others, each in a place of its own:

| host | state | where |
| --- | --- | --- |
| React Router's RSC mode 8.4, plugin-rsc 0.5.34 | works, in development and as a build; why not a later plugin-rsc | [Vite](vite.md#waku-react-router) |
| Waku 0.27 | works, in development and as a build | [Vite](vite.md#waku-react-router) |
| RedwoodSDK 1.7.3, Vite 8.4 | has a compiler of its own, which cannot be replaced: works alone, without inline functions and without forms before JavaScript; the plugins are refused beside it, the command line works | [Vite](vite.md#redwoodsdk) |
| Rspack's and Rsbuild's own Server Components 2.3.4 | have a compiler of their own, which cannot be replaced: their manifest lists what it has compiled; the command line works | [webpack and Rspack](webpack.md#rspacks-own-server-components) |
| Metro 0.87, React Native 0.88, Expo's preset 58 | bundles of both sides | [Pipelines](pipelines.md#metro) |
| Expo Router's Server Functions, Expo 58 | stay with Expo's transform: with this plugin calls are answered 404; the command line works | [Pipelines](pipelines.md#metro) |
`;
}

const REASONS = [
  "**React's bindings** before 19.2.4 lack the limits of what is decoded, have no streams of the web for Node.js (19.0, 19.1) or answer 500 (19.2.0, 19.2.1). The handler refuses them at start.",
  '**Next.js** before 15.5.10 and 16.1.5 brings such a React along. In 16.1 Turbopack does not see the inline functions of a page that this compiler has compiled, so 16.2 is the first of its major.',
  '**Rspack** before 1.4 has no way to add modules to a build that is under way, or loses them.',
  '**webpack** up to 5.73 stops at exports whose names are no identifiers; 5.76 is the lowest that was tried as a whole.',
  '**Vite** 8.0 and 8.1 have a Rolldown that puts the text of server modules into source maps for browsers; a build with maps is refused there.',
  '**@vitejs/plugin-rsc** before 0.5.34 has no interface for a compiler beside its own.',
] as const;
