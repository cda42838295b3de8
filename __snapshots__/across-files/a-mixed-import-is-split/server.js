'use client';

// What the module does when it loads stays.
import { loaded } from './loaded';
import './styles';
import './actions';
import { Label, save, type Draft } from './lib';
import { type Draft as Note, load } from './actions';
import type { Draft as Other } from './actions';
import { type Draft as OnlyType } from './actions';
export function Editor({
  draft
}: {
  draft: Draft | Note | Other | OnlyType;
}) {
  return <button title={[Label(), ...loaded].join(' ')} onClick={async () => [await save(draft.text), await load()]}>save</button>;
}

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "actions.ts#save", null);
registerServerReference(clear, "actions.ts#default", null);
registerServerReference(load, "actions.ts#load", null);
const saved: string[] = [];
export async function save(text: string) {
  // SECRET_comment
  saved.push(text);
  trace('saved', text, 'SECRET_body'.length);
  return saved.length;
}
export default async function clear() {
  return saved.splice(0).length;
}
async function load() {
  return [...saved];
}
export { load, load as "load-all" };
export interface Draft {
  readonly text: string;
}
