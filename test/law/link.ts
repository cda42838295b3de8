/**
 * A linker for lowered modules: CommonJS text in, the entry's namespace out, everything in this realm and process.
 * What ES modules do and CommonJS would not is kept where programs can see it: reading a binding of a module that has
 * not reached it yet throws a ReferenceError, a name such as `__proto__` is an ordinary export, modules may await.
 */
import { posix } from 'node:path';

export type Namespace = Readonly<Record<string, unknown>>;

/** What a module may import that is not a file of the program. */
export type LoadPackage = (specifier: string) => Promise<object> | object;

export interface LinkOptions {
  /** Shown in stack traces: `plain`, `server`, `client`. */
  readonly label: string;
  readonly loadPackage: LoadPackage;
  /** Names that the modules see as globals. */
  readonly globals: Readonly<Record<string, unknown>>;
}

export interface Linked {
  readonly entry: Namespace;
  /** Evaluates, if nothing has yet, any file of the program. The namespace is boxed: it may have an export named `then`. */
  readonly load: (path: string) => Promise<{ readonly namespace: Namespace }>;
}

interface LinkedModule {
  readonly path: string;
  readonly run: (...args: unknown[]) => unknown;
  readonly awaits: boolean;
  readonly imports: readonly string[];
  readonly exports: Record<string, unknown>;
  /** What other modules see: guarded until the module is through. */
  readonly view: Record<string, unknown>;
  state: 'new' | 'running' | 'done';
  failure: { readonly error: unknown } | null;
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
const extensions = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '/index.ts', '/index.tsx', '/index.js', '/index.jsx'];

/** What `./a`, `./a.js` or a folder is among the files of a program. */
export function findFile<M>(path: string, modules: ReadonlyMap<string, M>): M | undefined {
  for (const extension of extensions) {
    const found = modules.get(path + extension) ?? modules.get(path.replace(/\.jsx?$/, '') + extension);
    if (found !== undefined) return found;
  }
  return undefined;
}

function construct(path: string, code: string, options: LinkOptions): LinkedModule {
  const parameters = ['exports', 'require', 'module', ...Object.keys(options.globals)];
  const text = `${code}\n//# sourceURL=law:///${options.label}/${path}`;
  let awaits = false;
  let run: LinkedModule['run'];
  try {
    run = new Function(...parameters, text) as LinkedModule['run'];
  } catch (error) {
    if (!code.includes('await')) throw error;
    awaits = true;
    run = new AsyncFunction(...parameters, text) as LinkedModule['run'];
  }
  const exports: Record<string, unknown> = Object.create(null);
  const module: LinkedModule = {
    path,
    run,
    awaits,
    imports: Array.from(code.matchAll(/\brequire\((["'])(.+?)\1\)/g), (match) => match[2] ?? ''),
    exports,
    view: new Proxy(exports, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (value === undefined && module.state === 'running' && typeof key === 'string' && Object.hasOwn(target, key))
          throw new ReferenceError(`Cannot access '${key}' before initialization`);
        return value;
      },
    }),
    state: 'new',
    failure: null,
  };
  return module;
}

/**
 * Links and evaluates a program.
 *
 * @param files lowered text by path from the root
 * @param entry the path of the module to evaluate
 * @throws what the program throws while it loads; an Error for an import that leads nowhere
 */
export async function link(files: ReadonlyMap<string, string>, entry: string, options: LinkOptions): Promise<Linked> {
  const modules = new Map<string, LinkedModule>();
  for (const [path, code] of files) modules.set(path, construct(path, code, options));
  const packages = await loadPackages(modules, options.loadPackage);

  function fileFor(specifier: string, from: string): LinkedModule {
    const found = findFile(posix.join(posix.dirname(from), specifier), modules);
    if (found !== undefined) return found;
    throw new Error(`${from} imports ${specifier}, which is no file of the program`);
  }

  function start(module: LinkedModule): unknown {
    module.state = 'running';
    const require = (specifier: string): unknown => {
      if (!specifier.startsWith('.')) return packages.get(specifier);
      const target = fileFor(specifier, module.path);
      if (target.state === 'new') evaluate(target);
      if (target.failure !== null) throw target.failure.error;
      return target.view;
    };
    return module.run.call(undefined, module.exports, require, { exports: module.exports }, ...Object.values(options.globals));
  }

  function evaluate(module: LinkedModule): void {
    try {
      start(module);
      module.state = 'done';
    } catch (error) {
      module.failure = { error };
      throw error;
    }
  }

  /** In the order of ES modules: a module that awaits is through before the one that imports it starts. */
  async function evaluateInOrder(module: LinkedModule, visited: Set<LinkedModule>): Promise<void> {
    if (visited.has(module)) return;
    visited.add(module);
    for (const specifier of module.imports) if (specifier.startsWith('.')) await evaluateInOrder(fileFor(specifier, module.path), visited);
    if (module.state !== 'new') return;
    await start(module);
    module.state = 'done';
  }

  const anyAwaits = [...modules.values()].some((module) => module.awaits);
  const load: Linked['load'] = async (path) => {
    const module = modules.get(path);
    if (module === undefined) throw new Error(`The program has no file ${path}`);
    if (anyAwaits) await evaluateInOrder(module, new Set());
    else if (module.state === 'new') evaluate(module);
    if (module.failure !== null) throw module.failure.error;
    return { namespace: module.exports };
  };
  return { entry: (await load(entry)).namespace, load };
}

async function loadPackages(modules: ReadonlyMap<string, LinkedModule>, loadPackage: LoadPackage): Promise<ReadonlyMap<string, object>> {
  const packages = new Map<string, object>();
  for (const { imports } of modules.values())
    for (const specifier of imports) if (!specifier.startsWith('.') && !packages.has(specifier)) packages.set(specifier, await loadPackage(specifier));
  return packages;
}
