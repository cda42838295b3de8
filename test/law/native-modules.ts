/**
 * Node's own modules instead of CommonJS text: forty times as fast, for random programs by the hundred thousand. TypeScript and JSX go by Rolldown's
 * transform, `import` and `export` stay, so that live bindings, cycles and modules that await are the engine's. Needs Node's `--experimental-vm-modules`.
 *
 * Node never lets go of what such a module was compiled to (about 10 kB each): whoever runs many ends the process now and then.
 */
import { posix } from 'node:path';
import vm from 'node:vm';
import { minifySync, transformSync } from 'rolldown/utils';
import type { Linked, LinkOptions, Namespace } from './link.ts';
import { findFile } from './link.ts';
import { hasDecorators, withoutTypes } from './lower.ts';
import type { ModuleSystem } from './module-system.ts';

/** For programs without Flow and CommonJS. Modules see no globals. */
export const nativeModules: ModuleSystem = { lower, link };

function lower(code: string, filename: string): string {
  if (hasDecorators(code)) return withoutTypesFirst(code, filename);
  const { code: lowered, errors } = byRolldown(code, filename);
  // Babel decides, and its printer leaves out some parentheses that only its own parser can do without: `<a/>!`.
  return errors.length > 0 ? withoutTypesFirst(code, filename) : lowered;
}

/** JSX is Rolldown's here too: Babel takes `&#10;` in it for a line end, and no two modules of one program may differ in that. */
function withoutTypesFirst(code: string, filename: string): string {
  const plain = withoutTypes(code, filename);
  const { code: lowered, errors } = byRolldown(plain, filename.replace(/\.ts(?=x?$)/, '.js'));
  if (errors[0] !== undefined) throw errors[0];
  return lowered;
}

function byRolldown(code: string, filename: string): ReturnType<typeof transformSync> {
  const lang = filename.endsWith('.tsx') ? 'tsx' : filename.endsWith('.ts') ? 'ts' : 'jsx';
  return transformSync(`/${filename}`, code, { lang, sourcemap: false, target: 'esnext', jsx: { runtime: 'automatic', development: false } });
}

/** What a module does, in one way to print it: without types, comments and most parentheses. */
export function printed(code: string, filename: string): string {
  return minifySync('a.js', lower(code, filename), { compress: false, mangle: false, module: true, codegen: { removeWhitespace: false } }).code;
}

async function link(files: ReadonlyMap<string, string>, entry: string, options: LinkOptions): Promise<Linked> {
  const modules = new Map<string, vm.SourceTextModule>();
  const pathOf = new Map<vm.Module, string>();
  const importDynamically = async (specifier: string, from: unknown): Promise<vm.Module> => evaluated(await resolve(specifier, from as vm.Module));
  for (const [path, code] of files) {
    const module = new vm.SourceTextModule(code, { identifier: `${options.label}/${path}`, importModuleDynamically: importDynamically });
    modules.set(path, module);
    pathOf.set(module, path);
  }

  async function resolve(specifier: string, from: vm.Module): Promise<vm.Module> {
    if (!specifier.startsWith('.')) return packageModule(await options.loadPackage(specifier));
    const importer = pathOf.get(from) ?? '';
    const found = findFile(posix.join(posix.dirname(importer), specifier), modules);
    if (found === undefined) throw new Error(`${importer} imports ${specifier}, which is no file of the program`);
    return found;
  }

  async function evaluated<M extends vm.Module>(module: M): Promise<M> {
    if (module.status === 'unlinked') await module.link(resolve);
    await module.evaluate();
    return module;
  }

  const load: Linked['load'] = async (path) => {
    const module = modules.get(path);
    if (module === undefined) throw new Error(`The program has no file ${path}`);
    return { namespace: (await evaluated(module)).namespace as Namespace };
  };
  return { entry: (await load(entry)).namespace, load };
}

const packageModules = new WeakMap<object, vm.Module>();

/** A package as a module; its default export is what Babel would take for it. */
function packageModule(loaded: object): vm.Module {
  const known = packageModules.get(loaded);
  if (known !== undefined) return known;
  const isModule = '__esModule' in loaded;
  const exports = new Map<string, unknown>(Object.entries(loaded).filter(([name]) => name !== '__esModule'));
  if (!isModule) exports.set('default', loaded);
  const module = new vm.SyntheticModule([...exports.keys()], function (this: vm.SyntheticModule) {
    for (const [name, value] of exports) this.setExport(name, value);
  });
  packageModules.set(loaded, module);
  return module;
}
