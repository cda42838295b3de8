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

export function Form({ action = save, ...rest }) {
  const shadowed = ((save) => save)('shadowed');
  class Kept {
    static save = save;
  }
  return { action, shadowed, clear, save, cart, kept: Kept.save, same: save === rest.save };
}

export default async function () {
  return (await import('./cart.ts')).add(await cart.add(1));
}
