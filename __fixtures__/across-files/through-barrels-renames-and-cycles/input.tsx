'use client';
import { save, keep, wipe, Label, everything, loaded } from './lib';
import * as lib from './lib';

export const same = [save === keep, save === lib.save, lib.wipe === wipe];

export function Editor() {
  return <button onClick={async () => [await save('a'), await keep('b'), await wipe(), Label(), await everything.save('d'), loaded]}>save</button>;
}
