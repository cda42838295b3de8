import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(show, "input.js#show", null);
export async function show({
  a,
  b: [c = 3] = []
}, d = a + c, ...[e, ...f]) {
  return [a, c, d, e, f, arguments.length];
}
