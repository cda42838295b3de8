/** Doctor: the versions of Node.js, React and the hosts, against what works and what is known to be vulnerable. */
import { join } from 'node:path';
import { upwards } from '../../files/upwards.ts';
import { publishedText } from '../../own-files.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { bindingFor } from './additions.ts';
import { advice, fine, problem } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Host, PackageJson } from './host.ts';
import { isInRange } from './ranges.ts';

interface OwnPackage {
  readonly name: string;
  readonly engines: { readonly node: string };
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** What an older version lets happen. */
const VULNERABLE: readonly (readonly [name: string, safe: string, what: string])[] = [
  [
    'react-server-dom-webpack',
    '>=19.0.4 <19.1 || >=19.1.5 <19.2 || >=19.2.4',
    'one request can stop the server or run code in it (CVE-2025-55182, CVE-2025-55184, CVE-2025-67779)',
  ],
  [
    'react-server-dom-turbopack',
    '>=19.0.4 <19.1 || >=19.1.5 <19.2 || >=19.2.4',
    'one request can stop the server or run code in it (CVE-2025-55182, CVE-2025-55184, CVE-2025-67779)',
  ],
  ['next', '>=15.5.10 <16 || >=16.1.5', 'its React decodes requests without limits (CVE-2025-55182, CVE-2025-55184, CVE-2025-67779)'],
  ['@vitejs/plugin-rsc', '>=0.5.34', 'the React that it brings along may be a vulnerable one'],
];

const BINDINGS = ['react-server-dom-webpack', 'react-server-dom-turbopack'];

/** Hosts that load the package, or code that imports it, where the app runs. */
const AT_RUN_TIME: readonly Host['name'][] = ['next', 'webpack', 'rspack'];

export function checkVersions(folder: string, host: Host | null, { dependencies, devDependencies }: PackageJson): Finding[] {
  const own = JSON.parse(publishedText('package.json')) as OwnPackage;
  const node = isInRange(process.versions.node, own.engines.node)
    ? fine('node', `Node.js ${process.versions.node}`)
    : problem('node', `Node.js ${process.versions.node} is too old: ${own.engines.node} is needed`);
  const installed = Object.keys(own.peerDependencies).flatMap((name) => {
    const version = installedVersion(folder, name);
    return version === null ? [] : [checkPackage(name, version, own.peerDependencies[name] ?? '*')];
  });
  const isForDevelopment = devDependencies?.[own.name] !== undefined && dependencies?.[own.name] === undefined;
  const place =
    isForDevelopment && host !== null && AT_RUN_TIME.includes(host.name)
      ? [problem('package', `${own.name} is in devDependencies, and ${host.title} loads it where the app runs: npm install --save-prod ${own.name}`)]
      : [];
  return [node, ...installed, ...checkReact(folder), ...checkBinding(folder, host), ...place];
}

function checkPackage(name: string, version: string, range: string): Finding {
  const [, safe, what] = VULNERABLE.find(([vulnerable]) => vulnerable === name) ?? [name, '*', ''];
  if (!isInRange(version, safe)) return problem(name, `${version} is vulnerable: ${what}; update to ${range}`);
  return isInRange(version, range) ? fine(name, version) : problem(name, `${version} is not supported: ${range} is`);
}

function checkReact(folder: string): Finding[] {
  const [react, dom] = ['react', 'react-dom'].map((name) => installedVersion(folder, name));
  if (react === null || react === undefined) return [advice('react', 'is not installed here')];
  if (dom !== null && dom !== undefined && dom !== react) return [problem('react', `${react}, and react-dom ${dom}: the two have to be of one version`)];
  return [isInRange(react, '>=19') ? fine('react', react) : problem('react', `${react} has no Server Functions: 19 or later is needed`)];
}

/** Frameworks bring React's binding along; elsewhere the app does, and compiled code imports it. */
function checkBinding(folder: string, host: Host | null): Finding[] {
  const [binding] = host === null ? [] : bindingFor(host);
  if (host === null || binding === undefined || BINDINGS.some((name) => installedVersion(folder, name) !== null)) return [];
  const text = `is not installed, and compiled code imports it: npm install ${binding}`;
  // Babel compiles for other runtimes, and for tests, too.
  return [host.name === 'babel' || host.name === 'metro' ? advice(binding, `${text}, unless the option runtime names another`) : problem(binding, text)];
}

/** Upwards from the project, as Node.js looks. */
function installedVersion(folder: string, name: string): string | null {
  for (const at of upwards(folder)) {
    try {
      const { version } = JSON.parse(readRegularFile(join(at, 'node_modules', name, 'package.json'))) as { readonly version?: unknown };
      if (typeof version === 'string') return version;
    } catch {
      // Not there.
    }
  }
  return null;
}
