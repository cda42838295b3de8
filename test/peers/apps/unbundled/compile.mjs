/** node compile.mjs <runtime>: compiles each file for both layers with Babel, as a pipeline without a bundler does. */
import { transformFileSync } from '@babel/core';
import { createManifest } from 'babel-plugin-use-server/manifest';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [, , runtime] = process.argv;
const root = import.meta.dirname;
const entries = [];
for (const layer of ['server', 'client']) {
  // A file with 'use client' is the business of a bundler, which would put a reference here.
  for (const file of ['actions.js', 'notes.js', 'page.js', 'node_modules/kit/index.js']) {
    if (layer === 'client' && file === 'page.js') continue;
    const { code, metadata } = transformFileSync(file, {
      cwd: root,
      root,
      plugins: [['use-server', { layer, runtime, root }]],
      configFile: false,
      babelrc: false,
      sourceMaps: false,
    });
    write(`dist/${layer}/${file}`, code);
    if (layer === 'server') entries.push(metadata.useServer?.entry ?? []);
  }
}
write('dist/server/counter.js', 'export const Counter = () => null;\n');
write('dist/server/node_modules/kit/package.json', '{ "name": "kit", "type": "module", "exports": "./index.js" }');
write('dist/manifest.json', JSON.stringify(createManifest(entries.flat())));

function write(file, text) {
  mkdirSync(dirname(`${root}/${file}`), { recursive: true });
  writeFileSync(`${root}/${file}`, text);
}
