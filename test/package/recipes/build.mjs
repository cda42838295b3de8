/** Compiles the modules with Server Functions for both sides: `server/` is loaded by the server, `client/` by the client. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'babel-plugin-use-server/compile';
import { createManifest, serializeManifest } from 'babel-plugin-use-server/manifest';

const root = import.meta.dirname;
const entries = [];
for (const layer of ['server', 'client']) {
  cpSync(join(root, 'src'), join(root, layer), { recursive: true });
  for (const file of readdirSync(join(root, 'src'))) {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    const result = compile(code, { filename: join(root, 'src', file), root, layer, development: false });
    if (result === null) continue;
    writeFileSync(join(root, layer, file), result.code);
    if (layer === 'server') entries.push(result.entry);
  }
}
writeFileSync(join(root, 'manifest.json'), serializeManifest(createManifest(entries)));
