/** A React binding from before 19.2 beside the built package: Node.js loads its modules all the same, and the handler says what is wrong. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** What React 19.0 and 19.1 have for Node.js; streams of the web came later. */
const SERVER = ['decodeReply', 'decodeAction', 'decodeFormState', 'renderToPipeableStream', 'createTemporaryReferenceSet']
  .map((name) => `exports.${name} = () => {};`)
  .join('\n');

test.each([
  ['webpack', ''],
  ['turbopack', 'turbopack/'],
])('react-server-dom-%s', (binding, folder) => {
  const root = mkdtempSync(join(tmpdir(), 'use-server-old-binding-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const installed = join(root, 'node_modules', `react-server-dom-${binding}`);
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{ "version": "19.0.4", "exports": { "./server": "./server.js", "./client": "./client.js" } }');
  writeFileSync(join(installed, 'server.js'), SERVER);
  writeFileSync(join(installed, 'client.js'), 'exports.createFromNodeStream = () => {};');
  for (const part of ['package.json', 'dist/runtime', 'dist/shared'])
    cpSync(join(repository, part), join(root, 'node_modules/babel-plugin-use-server', part), { recursive: true });
  writeFileSync(
    join(root, 'app.mjs'),
    `import 'babel-plugin-use-server/runtime/${folder}bound-args';
import { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/${folder}server';
createServerFunctionHandler({ manifest: {} });
`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=react-server', 'app.mjs'], { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/The React binding has no renderToReadableStream: it is older than React 19\.2.* to 19\.2\.4 or later\./),
  ]);
});
