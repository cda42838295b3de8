'use client';

import { seen } from './seen.ts';
import './early.tsx';
import { save as own } from './input.tsx';
import * as self from './input.tsx';
import * as barrel from './barrel.ts';
export { save, add as more } from './actions.ts';
export { seen };
export function submit(text) {
  return [own(text), self.more(1), self.save === own];
}
export function taken() {
  const {
    save,
    limits: {
      most
    } = {
      most: 1
    },
    'x-y': dashed = 'none',
    ['add']: add = null
  } = barrel;
  return [save === own, most, dashed, add(2)];
}

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "actions.ts#save", null);
registerServerReference(add, "actions.ts#add", null);
const saved: string[] = [];
export async function save(text: string) {
  saved.push(text);
  return saved.length;
}
export async function add(n: number) {
  return n + 1;
}
