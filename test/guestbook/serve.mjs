/** Builds the guestbook in one way and serves it; a process of its own, because it is TypeScript with types of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UseServerPlugin } from 'babel-plugin-use-server/webpack';

const { bundler, mode, babel, app = new URL('../../examples/guestbook/', import.meta.url).href } = JSON.parse(process.argv[2] ?? '{}');
process.env.NODE_ENV = mode;
process.env.GUESTBOOK_DATABASE = ':memory:';

const { build } = await import(new URL('framework/build.ts', app).href);
const { serve } = await import(new URL('framework/serve.ts', app).href);

const output = mkdtempSync(join(tmpdir(), 'guestbook-'));
process.on('exit', () => rmSync(output, { recursive: true, force: true }));
process.on('disconnect', () => process.exit());

try {
  await build({ bundler, mode, output, ...(babel === undefined ? {} : compiledBy(babel)) });
  process.send?.({ port: (await serve({ output, port: 0, development: mode === 'development' })).port, output });
} catch (error) {
  process.send?.({ error: String(error) });
  process.exit(1);
}

/** Babel does all the work, `'use server'` included. */
function compiledBy(major) {
  const require = createRequire(new URL(major === 7 ? '../babel-7/package.json' : '../../package.json', import.meta.url));
  const lower = (layer) => ({
    loader: require.resolve('babel-loader'),
    options: {
      babelrc: false,
      configFile: false,
      envName: mode,
      root: process.cwd(),
      presets: [
        [require.resolve('@babel/preset-react'), { runtime: 'automatic', development: mode === 'development' }],
        require.resolve('@babel/preset-typescript'),
      ],
      plugins: [[require.resolve('babel-plugin-use-server'), { layer }]],
      metadataSubscribers: [UseServerPlugin.metadataSubscriber],
    },
  });
  return { plugin: { transform: false }, lower };
}
