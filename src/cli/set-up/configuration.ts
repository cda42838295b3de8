/** Doctor: whether the configuration brings the compiler in, for which layers, and what stays outside. Read as text, never executed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { typed } from '../terminal/next.ts';
import { installedFolder, packageHoldsDirective } from '../../link/installed-packages.ts';
import { isSetUp } from './additions.ts';
import { advice, fine, problem } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Host, OwnCompiler, PackageJson } from './host.ts';

/** Configurations that may mention the compiler. */
const CONFIGS = /^(?:(?:babel|next|vite|vitest|waku|webpack|rspack|rsbuild|metro|jest)\.config\.\w+|\.babelrc(?:\.json)?|use-server\.config\.json)$/;

/** The texts of all configurations in the folder, without comments. */
export function readConfigs(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder)
    .filter((name) => CONFIGS.test(name))
    .sort();
  return new Map(names.map((name) => [name, readRegularFile(join(folder, name)).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')]));
}

const isBabel = (file: string): boolean => /^(?:babel\.config|\.babelrc)/.test(file);

export function checkConfiguration(host: Host | null, own: OwnCompiler | null, configs: ReadonlyMap<string, string>): Finding[] {
  const using = [...configs].filter(([file, text]) => file !== 'use-server.config.json' && isSetUp(text)).map(([file]) => file);
  if (own !== null) {
    const text = `${own.title} compiles the directive itself and takes no other compiler`;
    const builds = using.filter((file) => !/^(?:jest|vitest)\./.test(file));
    return builds.length > 0 ? [problem('host', `${text}: take this one out of ${builds.join(', ')}`)] : [fine('host', `${text}; the command line works`)];
  }
  if (host === null) return [advice('host', `none that is known is among the dependencies; the command line works without: ${typed('list')}`)];
  if (using.length === 0) return [problem('host', `${host.title}, and no configuration that uses the compiler: ${typed('init')}`)];
  const text = configs.get(host.config ?? '') ?? '';
  return [fine('host', `${host.title}, by ${using.join(', ')}`), ...checkPlugins(host, text), ...checkLayers(host, using, configs), ...checkTests(configs)];
}

function checkPlugins(host: Host, text: string): Finding[] {
  const [app, spa, rsc] = [/\buseServer\(/, /\bserverFunctions\(/, /\brsc\(/].map((call) => text.search(call));
  if (host.page !== 'docs/vite.md' || app === undefined || spa === undefined || rsc === undefined) return [];
  if (app >= 0 && spa >= 0)
    return [problem('plugins', 'useServer() and serverFunctions() are for different apps: with @vitejs/plugin-rsc the first, without it the second')];
  if (spa >= 0 && rsc >= 0) return [problem('plugins', 'serverFunctions() is for apps without Server Components: beside rsc() it is useServer()')];
  if (app >= 0 && host.name === 'vite') return [problem('plugins', 'useServer() needs @vitejs/plugin-rsc; without Server Components it is serverFunctions()')];
  const router = text.search(/\breactRouterRSC\(/);
  if (app >= 0 && router > app) return [problem('plugins', 'reactRouterRSC() stands before useServer(): it takes its route modules apart first')];
  return [fine('plugins', 'stand in an order that works')];
}

function checkLayers(host: Host, using: readonly string[], configs: ReadonlyMap<string, string>): Finding[] {
  const babel = using.find(isBabel);
  if (babel === undefined) return [fine('layers', 'the host says which side is compiled')];
  const text = configs.get(babel) ?? '';
  const own = using.filter((file) => !isBabel(file) && !/^(?:jest|vitest)\./.test(file));
  if (own.length > 0 && host.name !== 'metro' && !/transform\s*:\s*false|useServerInBabel/.test(own.map((file) => configs.get(file)).join('\n'))) {
    return [problem('layers', `${babel} and ${own.join(', ')} both compile the directive: leave one of them out`)];
  }
  if (/\blayer["']?\s*:/.test(text)) return [fine('layers', `${babel} says the layer`)];
  return [
    host.name === 'metro' || host.name === 'webpack' || host.name === 'rspack'
      ? advice('layers', `${babel} says no layer, so that what runs Babel has to: with \`layer-unknown\` in a build, write layer: 'client' or 'server'`)
      : problem('layers', `${babel} says no layer, and nothing else does: write layer: 'client' or layer: 'server' (${typed('help layer-unknown')})`),
  ];
}

function checkTests(configs: ReadonlyMap<string, string>): Finding[] {
  const jest = [...configs].find(([file]) => file.startsWith('jest.config'));
  const rewrites = [...configs].some(([file, text]) => isBabel(file) && /clientImports["']?\s*:\s*true/.test(text));
  if (jest === undefined || !rewrites || jest[1].includes('babel-plugin-use-server/testing')) return [];
  return [
    advice(
      'tests',
      `with clientImports, jest.mock() of Server Functions has no effect: ${jest[0]} should take the transformer babel-plugin-use-server/testing/jest`,
    ),
  ];
}

/** Packages with the directive in them that are not there to be compiled. */
const HOSTS = /^(?:babel-plugin-use-server|react|react-dom|react-server-dom-\w+|next|waku|vinext)$/;

/** Packages with the directive, which some hosts do not compile. */
export function checkPackages(folder: string, host: Host | null, { dependencies }: PackageJson): Finding[] {
  const found = Object.keys(dependencies ?? {}).filter((name) => {
    const place = HOSTS.test(name) ? null : installedFolder(name, folder);
    return place !== null && packageHoldsDirective(place);
  });
  if (found.length === 0) return [fine('packages', 'none that the project depends on has the directive')];
  const list = found.join(', ');
  if (host?.name === 'next') return [advice('packages', `${list}: left to Next.js's own compiler`)];
  if (host?.name === 'babel' || host?.name === 'metro') return [advice('packages', `${list}: Babel sees a package only where node_modules is not excluded`)];
  return [fine('packages', `${list}: compiled with the app`)];
}
