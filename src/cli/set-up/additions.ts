/** What each host needs in its configuration. */
import { addPlugin, wrapExport } from './config-edit.ts';
import type { PluginEdit } from './config-edit.ts';
import type { Host, HostName, PackageJson } from './host.ts';

const VITE = 'babel-plugin-use-server/vite';

const USE_SERVER: PluginEdit = { imported: { names: 'useServer', from: VITE }, entry: 'useServer()' };
const BUNDLER: PluginEdit = {
  imported: { names: '{ UseServerPlugin }', from: 'babel-plugin-use-server/webpack' },
  before: 'const useServer = new UseServerPlugin()',
  entry: 'useServer',
};

const PLUGINS: Readonly<Record<Exclude<HostName, 'next' | 'babel' | 'metro'>, PluginEdit>> = {
  waku: { ...USE_SERVER, path: ['vite'] },
  vinext: USE_SERVER,
  'react-router': { ...USE_SERVER, behind: 'reactRouterRSC' },
  'vite-rsc': USE_SERVER,
  vite: { imported: { names: '{ serverFunctions }', from: VITE }, entry: 'serverFunctions()' },
  webpack: BUNDLER,
  rspack: BUNDLER,
};

const BABEL_ENTRY = ['use-server', { layer: 'client', clientImports: true }] as const;
const BABEL_TEXT = "['use-server', { layer: 'client', clientImports: true }]";

/** Is the compiler in this configuration already? */
export function isSetUp(text: string): boolean {
  return /babel-plugin-use-server|["']use-server["']/.test(text);
}

/** @returns the configuration with the compiler in it; null where its text is not understood */
export function withCompiler(text: string, file: string, { name }: Host): string | null {
  if (name === 'next') return wrapExport(text, file, 'withServerFunctions', { names: '{ withServerFunctions }', from: 'babel-plugin-use-server/next' });
  if (name !== 'babel' && name !== 'metro') return addPlugin(text, file, PLUGINS[name]);
  return /json$|rc$/.test(file) ? withBabelJson(text) : addEntry(text, file);
}

/** Babel finds the plugin by its name: nothing is imported. */
function addEntry(text: string, file: string): string | null {
  const edited = addPlugin(text, file, { imported: { names: '{}', from: MARK }, entry: BABEL_TEXT });
  return edited === null ? null : edited.replace(new RegExp(`^.*${MARK}.*\\n+|\\n.*${MARK}.*`, 'm'), '');
}

const MARK = 'use-server:nothing-is-imported';

function withBabelJson(text: string): string | null {
  try {
    const configuration = JSON.parse(text) as { readonly plugins?: readonly unknown[] };
    return `${JSON.stringify({ ...configuration, plugins: [BABEL_ENTRY, ...(configuration.plugins ?? [])] }, null, 2)}\n`;
  } catch {
    return null;
  }
}

/** A configuration for a project that has none. */
export function newConfiguration({ name }: Host, { type }: PackageJson): string {
  if (name === 'next') return "import { withServerFunctions } from 'babel-plugin-use-server/next';\n\nexport default withServerFunctions({});\n";
  if (name === 'babel' || name === 'metro') return `${type === 'module' ? 'export default' : 'module.exports ='} { plugins: [${BABEL_TEXT}] };\n`;
  const { imported, before, entry, path = [] } = PLUGINS[name];
  const plugins = path.reduceRight((inner, key) => `${key}: { ${inner} }`, `plugins: [${entry}]`);
  return `import ${imported.names} from '${imported.from}';\n${before === undefined ? '' : `\n${before};\n`}\nexport default { ${plugins} };\n`;
}

/** What the user has to add where the configuration is not understood. */
export function byHand({ name }: Host): readonly string[] {
  if (name === 'next')
    return ["import { withServerFunctions } from 'babel-plugin-use-server/next';", 'export default withServerFunctions(/* your configuration */);'];
  if (name === 'babel' || name === 'metro') return [`plugins: [${BABEL_TEXT}]`];
  const { imported, before, entry, path = [] } = PLUGINS[name];
  return [
    `import ${imported.names} from '${imported.from}';`,
    ...(before === undefined ? [] : [`${before};`]),
    `${[...path, 'plugins'].join('.')}: [${entry}, …]`,
  ];
}

/** React's binding, where the app has to bring it along. */
export function bindingFor({ name }: Host): readonly string[] {
  return ['vite', 'webpack', 'rspack', 'metro', 'babel'].includes(name) ? ['react-server-dom-webpack'] : [];
}

/** Packages that have to be installed beside the host. */
export function packagesFor(host: Host): readonly string[] {
  return ['babel-plugin-use-server', ...bindingFor(host)];
}
