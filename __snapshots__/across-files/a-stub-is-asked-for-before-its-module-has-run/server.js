'use client';

import { seen } from './seen.ts';
import clear, { save } from './actions.ts';
import * as cart from './cart.ts';
import './early.tsx';
export { save as again };
export { seen };
export function submit(text) {
  return save(text);
}
export function Form({
  action = save,
  ...rest
}) {
  const shadowed = (save => save)('shadowed');
  class Kept {
    static save = save;
  }
  return {
    action,
    shadowed,
    clear,
    save,
    cart,
    kept: Kept.save,
    same: save === rest.save
  };
}
export default async function () {
  return (await import('./cart.ts')).add(await cart.add(1));
}

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "actions.ts#save", null);
registerServerReference(clear, "actions.ts#default", null);
const saved: string[] = [];
export async function save(text: string) {
  saved.push(text);
  return saved.length;
}
export default async function clear() {
  return saved.splice(0).length;
}

// ── cart.ts
import { registerServerReference } from "react-server-dom-webpack/server";
export const add = async (n: number) => n + 1;
registerServerReference(add, "cart.ts#add", null);
