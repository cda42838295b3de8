/** An app on the lowest and on the highest version of each peer; what comes of it is docs/compatibility.md. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packInto } from '../package/install.ts';
import { buildAndServe, HOSTS } from './hosts.ts';
import type { BuiltApp, HostName } from './hosts.ts';
import { rememberResult } from './results.ts';
import { PEERS, triedVersions } from './versions.ts';
import type { Peer, TriedPeer } from './versions.ts';
import { visit } from './visit.ts';

let root: string;
let tarball: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-peers-')));
  tarball = packInto(root).file;
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const HOSTS_OF: Readonly<Record<Peer, (wanted: string) => readonly HostName[]>> = {
  webpack: () => ['webpack'],
  '@rspack/core': () => ['Rspack'],
  vite: () => ['Vite, plugin-rsc', 'Vite, no Server Components'],
  '@vitejs/plugin-rsc': () => ['Vite, plugin-rsc'],
  next: (wanted) => (/\b15\./.test(wanted) ? ['Next.js 15, webpack'] : ['Next.js, webpack', 'Next.js, Turbopack']),
  '@babel/core': () => ['Babel alone'],
  'react-server-dom-webpack': () => ['webpack', 'Babel alone', 'Vite, no Server Components'],
  'react-server-dom-turbopack': () => ['Babel alone, turbopack'],
};

/** React's packages have one version together. */
function packagesOf({ peer, wanted }: TriedPeer): Readonly<Record<string, string>> {
  return peer.startsWith('react-server-dom-') ? { [peer]: wanted, react: wanted, 'react-dom': wanted } : { [peer]: wanted };
}

describe.each(PEERS)('%s', (peer) => {
  const rows = triedVersions(peer).flatMap((version) => HOSTS_OF[peer](version.wanted).map((host) => ({ ...version, host })));
  it.each(rows)('$end of its part of the range: $wanted, $host', async (row) => {
    const folder = join(root, `${peer}-${row.end}-${row.wanted}-${row.host}`.replaceAll(/\W+/g, '_'));
    let app: BuiltApp | undefined;
    try {
      app = await buildAndServe(HOSTS[row.host], folder, { ...packagesOf(row), 'babel-plugin-use-server': `file:${tarball}` });
      const { output } = app;
      const tried = await visit(app).catch((error: unknown) => expect.fail(`${String(error)}\n${output()}`));
      rememberResult({ peer, end: row.end, version: app.versionOf(peer), host: row.host, tried });
    } finally {
      await app?.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
});
