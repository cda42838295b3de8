import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(sign, "input.js#sign", null);
export async function sign(text) {
  const key = `-----BEGIN PRIVATE KEY-----
SECRET_not_really
-----END PRIVATE KEY-----`;
  return [text, key.length];
}
