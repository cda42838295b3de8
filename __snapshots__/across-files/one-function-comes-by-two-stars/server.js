'use client';

export * from './one';
export * from './two';

// ── actions.ts
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "actions.ts#save", null);
export async function save(text: string) {
  return text.length;
}
