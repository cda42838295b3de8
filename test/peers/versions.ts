/** Which versions are tried: the lowest and the highest of each part of the ranges in package.json. */
import { readFileSync } from 'node:fs';

export interface TriedPeer {
  readonly peer: string;
  readonly end: 'lowest' | 'highest';
  /** As npm takes it. */
  readonly wanted: string;
}

/** The peers that an app is built with or runs on. Vitest has tests of its own (test/testing); @babel/types comes with Babel. */
export const PEERS = [
  'webpack',
  '@rspack/core',
  'vite',
  '@vitejs/plugin-rsc',
  'next',
  '@babel/core',
  'react-server-dom-webpack',
  'react-server-dom-turbopack',
] as const;
export type Peer = (typeof PEERS)[number];

interface PackageFile {
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { peerDependencies, devDependencies }: PackageFile = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** @throws Error where package.json names no range for the peer */
export function rangeOf(peer: Peer): string {
  const range = peerDependencies[peer];
  if (range === undefined) throw new Error(`package.json has no range for ${peer}.`);
  return range;
}

/** The version that the repository itself is developed with. */
export function currentOf(name: string): string {
  const version = devDependencies[name];
  if (version === undefined) throw new Error(`package.json has no ${name}.`);
  return version;
}

/** npm takes a preview for none of a range's versions, unless the range names a preview of that very release. */
const isPreview = (part: string): boolean => part.includes('-');

export function triedVersions(peer: Peer): readonly TriedPeer[] {
  return rangeOf(peer)
    .split('||')
    .filter((part) => !isPreview(part))
    .flatMap((part): TriedPeer[] => {
      const lowest = /\d+\.\d+\.\d+/.exec(part)?.[0];
      if (lowest === undefined) throw new Error(`${part} of ${peer} has no lowest version.`);
      return [
        { peer, end: 'lowest', wanted: lowest },
        { peer, end: 'highest', wanted: part.trim() },
      ];
    });
}
