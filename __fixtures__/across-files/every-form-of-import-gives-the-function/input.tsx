'use client';
import { save } from './actions';
import { save as store, default as wipe, "load-all" as all } from './actions';
import clear, * as actions from './actions';
import remove, { load } from './actions';

export const same = [save === store, store === actions.save, clear === wipe, wipe === remove, actions.default === clear, actions['load-all'] === all];
export const names = Object.keys(actions).filter((name) => name !== '__esModule').sort();

export function Editor() {
  return <button onClick={async () => [await save('a'), await store('b'), await actions.save('c'), await load(), await all(), await clear(), await remove()]}>save</button>;
}
