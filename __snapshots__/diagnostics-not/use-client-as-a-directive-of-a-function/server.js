import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export function helper() {
  'use client';

  return 1;
}
export async function save() {
  return helper();
}
