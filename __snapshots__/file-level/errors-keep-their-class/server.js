import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(fail, "input.ts#fail", null);
export async function fail(value: {
  name?: {
    first: string;
  };
}) {
  trace('before');
  return value.name!.first;
}
