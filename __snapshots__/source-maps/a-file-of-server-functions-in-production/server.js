import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(add, "0aa076628928f56df6090b2f38eb51ff32bd6bdc", null);
export async function add(row: string) {
  return row + 'SECRET_text';
}
