/**
 * The second half of `npm run build`: joins the modules of `dist` into few files.
 *
 *     dist/compile.js  (and 130 modules behind it)   →   dist/compile.js, dist/shared/compiler.js, dist/shared/ground.js
 *
 * A build starts the compiler in fresh processes, and Node.js takes longer to find and link 130 modules than to run them: loading
 * `compile` took 110 ms of processor time, 42 with 20 shared files, and takes 35. The figures are kept by `npm run bench:fresh`.
 *
 * Guaranteed: everything that the package exports, or that a bundler loads by path, is a file where it was; the runtime, which goes
 * into applications, stays as the compiler of TypeScript wrote it; declarations stay; nothing of other packages is joined in.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const PACKAGE = resolve(import.meta.dirname, '..');
const DIST = join(PACKAGE, 'dist');

/** Loaded by path: see `ownModule`. */
const LOADED_BY_PATH = [
  'hosts/webpack/loader',
  'hosts/webpack/generated-loader',
  'hosts/webpack/generated-module',
  'hosts/next/loader',
  'hosts/next/post-loader',
  'hosts/metro/transform-worker',
];

/** What a process loads before it compiles its first module. */
const BEFORE_THE_FIRST_MODULE: ReadonlySet<string> = new Set(['own-files', 'ground', 'compiler']);

/** Applications bundle these themselves, under conditions of their own, or run them in their tests; the report's script goes into a page as it stands. */
const AS_THEY_ARE = /^(?:runtime|commonjs|hosts[\\/]next[\\/]layer-|cli[\\/]report[\\/]page\.js|testing[\\/](?!(?:jest|vitest)(?:\.js)?$))/;

const published = [...publishedModules().filter((name) => !AS_THEY_ARE.test(name)), ...LOADED_BY_PATH];
const behindCompiler = modulesBehind('compile');
const behindManifest = modulesBehind('manifest');
const build = await rolldown({
  cwd: PACKAGE,
  input: Object.fromEntries(published.map((name) => [name, join(DIST, `${name}.js`)])),
  platform: 'node',
  external: [/^[^./]/, /[\\/]dist[\\/]runtime[\\/]/],
});
const { output } = await build.generate({
  dir: DIST,
  format: 'esm',
  entryFileNames: '[name].js',
  // The module that asks where it lies must lie in `dist` itself.
  chunkFileNames: ({ name }) => (name === 'own-files' ? '[name].js' : 'shared/[name].js'),
  // Those for readers stand in `src`; the ones that tools read stay.
  comments: { jsdoc: false },
  plugins: [{ name: 'node-modules-as-they-are', renderChunk: (code, { name }) => (BEFORE_THE_FIRST_MODULE.has(name) ? asked(code) : null) }],
  codeSplitting: {
    groups: [
      { name: 'own-files', test: /[\\/]own-files\.js$/, priority: 3 },
      // Apart: a server that reads a manifest loads no compiler.
      { name: 'ground', test: (id) => behindManifest.has(id) && behindCompiler.has(id), priority: 2 },
      { name: 'compiler', test: (id) => behindCompiler.has(id), priority: 1 },
    ],
  },
});
await build.close();

for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.js') && !AS_THEY_ARE.test(name)) rmSync(join(DIST, name));
}
mkdirSync(join(DIST, 'shared'));
for (const file of output) {
  if (file.type === 'chunk') writeFileSync(join(DIST, file.fileName), inAscii(file.code));
}

/**
 * An `import` of `fs` makes Node.js read everything that it exports, which loads `fs/promises` and the streams; one of `crypto` loads WebCrypto.
 * The module as it is loads none of that.
 */
function asked(code: string): string {
  return code.replace(
    /^import (?:(\w+)(?:, )?)?(\{[^}]*\})? ?from "(node:\w+)";$/gm,
    (_, whole: string | undefined, names: string | undefined, module: string) => {
      const targets = [...(whole === undefined ? [] : [whole]), ...(names === undefined ? [] : [names.replaceAll(' as ', ': ')])];
      return targets.map((target) => `const ${target} = globalThis.process.getBuiltinModule("${module}");`).join(' ');
    },
  );
}

/**
 * One character that is no Latin-1 makes V8 keep the whole file in two bytes for each character, and read it so, again for each function that is compiled.
 * In a string, a pattern or a name the escape means the character; in a raw template it would not.
 */
function inAscii(code: string): string {
  if (/\braw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('A raw template holds characters that cannot be escaped.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The modules that package.json names, from `dist`, without extension. */
function publishedModules(): string[] {
  const { exports, bin }: { exports: Record<string, unknown>; bin: Record<string, string> } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const named = JSON.stringify([exports, bin]).matchAll(/"\.\/dist\/([^"]+)\.js"/g);
  return [...new Set([...named].map(([, name]) => name ?? ''))];
}

/** The files that a module of `dist` loads at once, itself included; not those that it loads when it needs them. */
function modulesBehind(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']*)';|^import '(\.[^']*)';/gm))
      visit(resolve(dirname(file), specifier));
  };
  visit(join(DIST, `${name}.js`));
  return found;
}
