/** The Server Functions that are there in a test: those that have been loaded, and how to load the others. */
import { shared } from './shared.ts';

export type ServerFunction = (...args: readonly unknown[]) => unknown;
/** Loads a module as the server has it. */
type Load = () => unknown;

interface Functions {
  readonly loaded: Map<string, ServerFunction>;
  readonly loaders: Map<string, Load>;
  /** Client Components that have been handed over, by an id of the test kit. */
  readonly components: Map<string, unknown>;
}

const functions = (): Functions => shared('functions', () => ({ loaded: new Map(), loaders: new Map(), components: new Map() }));

export function addFunction(id: string, fn: ServerFunction): void {
  functions().loaded.set(id, fn);
}

/** What compiled stubs say about the module that they stand for. */
export function provideFunctions(ids: readonly string[], load: Load): void {
  for (const id of ids) functions().loaders.set(id, load);
}

/** The Server Function with this id, loaded where only its stub is there; undefined where nothing is known of it. */
export async function findFunction(id: string): Promise<ServerFunction | undefined> {
  const { loaded, loaders } = functions();
  if (!loaded.has(id)) await loaders.get(id)?.();
  return loaded.get(id);
}

/** The same of those that are loaded. */
export function loadedFunction(id: string): ServerFunction | undefined {
  return functions().loaded.get(id);
}

export function addComponent(id: string, component: unknown): void {
  functions().components.set(id, component);
}

/** What React loads by an id: a Server Function or a Client Component. */
export function loadedValue(id: string): unknown {
  const { loaded, components } = functions();
  return loaded.get(id) ?? components.get(id);
}
