export function Page(undefined: number, { Object, Symbol, Promise, Array, Reflect, Map, Error, NaN }: Record<string, number>, on: boolean) {
  const log: unknown[] = [];
  const seen: { save?: unknown; first?: unknown } = {};
  seen.first = async () => {
    'use server';
    return [typeof late, typeof later, late?.(1), undefined, Object, Symbol];
  };
  if (on) var late = (x: number) => [x, undefined, Object];
  let later: undefined | (() => Promise<unknown>);
  if (on) later = async () => {
    'use server';
    return [undefined, Symbol, Promise, Array, Reflect, Map, Error, NaN, log.length];
  };
  const both = async () => {
    'use server';
    return [later === void 0 ? 'unset' : await later(), undefined === 5, typeof undefined];
  };
  const key = `k${Symbol}`;
  const handlers = { async [key]() { 'use server'; return [undefined, Object]; } };
  class Api {
    static async refresh() {
      'use server';
      return [undefined, Object, Reflect];
    }
  }
  return { first: seen.first, later, both, handler: handlers[key], refresh: Api.refresh };
}

export const Handlers = (exports: number, module: number, require: number) => ({
  save: async () => {
    'use server';
    return [exports, module, require];
  },
});
