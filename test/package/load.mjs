/**
 * Runs in the project that the package was installed into, on the Node of the caller:
 *   node load.mjs <name under which Babel is installed>
 * Compiles one source in every way in which a plugin gets into Babel, and prints { way: output or error } as JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , babelName] = process.argv;
const require = createRequire(import.meta.url);
const babel = require(babelName);
const source = `'use server';\nexport async function save(note) {\n  return note;\n}\n`;
const results = {};

async function attempt(way, compile) {
  try {
    const { code, metadata } = await compile();
    results[way] = { code, ids: Object.keys(metadata.useServer.entry.references) };
  } catch (error) {
    results[way] = { error: error.stack };
  }
}

/** A folder of its own for each config: Babel remembers the ones it read. */
function project(name, files) {
  const folder = join(import.meta.dirname, `${babelName}-${process.version}`, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return { root: folder, cwd: folder, filename: join(folder, 'notes.js') };
}

async function attemptBoth(way, options) {
  await attempt(`${way}, sync`, () => babel.transformSync(source, options));
  await attempt(`${way}, async`, () => babel.transformAsync(source, options));
}

const server = { layer: 'server' };
const inline = { ...project('inline', {}), configFile: false, babelrc: false };
await attemptBoth('required', { ...inline, plugins: [[require('babel-plugin-use-server'), server]] });
await attemptBoth('required, its default', { ...inline, plugins: [[require('babel-plugin-use-server').default, server]] });
await attemptBoth('imported', { ...inline, plugins: [[(await import('babel-plugin-use-server')).default, server]] });
await attemptBoth('by short name', { ...inline, plugins: [['use-server', server]] });
await attemptBoth('by full name', { ...inline, plugins: [['babel-plugin-use-server', server]] });
await attemptBoth('by name, and the caller says the layer', { ...inline, plugins: ['use-server'], caller: { name: 'a-host', isReactServer: true } });

const config = `{ plugins: [['use-server', { layer: 'server' }]] }`;
await attemptBoth('babel.config.cjs', project('cjs', { 'babel.config.cjs': `module.exports = ${config};` }));
await attemptBoth(
  'babel.config.cjs that requires it',
  project('cjs-require', { 'babel.config.cjs': `module.exports = { plugins: [[require('babel-plugin-use-server'), { layer: 'server' }]] };` }),
);
await attemptBoth('babel.config.json', project('json', { 'babel.config.json': `{ "plugins": [["use-server", { "layer": "server" }]] }` }));
// Without a file extension of its own a config is what the nearest package.json says.
await attemptBoth('babel.config.js of CommonJS', project('js', { 'package.json': '{ "type": "commonjs" }', 'babel.config.js': `module.exports = ${config};` }));
const mjs = (name, text) => project(name, { 'babel.config.mjs': text });
await attempt('babel.config.mjs, async', () => babel.transformAsync(source, mjs('mjs', `export default ${config};`)));
await attempt('babel.config.mjs that imports it, async', () =>
  babel.transformAsync(
    source,
    mjs('mjs-import', `import useServer from 'babel-plugin-use-server';\nexport default { plugins: [[useServer, { layer: 'server' }]] };`),
  ),
);
process.stdout.write(JSON.stringify({ node: process.version, babel: babel.version, results }));
