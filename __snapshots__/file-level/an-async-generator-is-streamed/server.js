import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(countdown, "input.ts#countdown", null);
export async function* countdown(from: number) {
  for (let n = from; n > 0; n--) yield n;
  return 'lift-off';
}
