import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const formAction$closure = {
  id: "input.tsx#Page.button.formAction",
  layout: "pz0vYn1I",
  name: "formAction",
  length: 1,
  make: ([id]) => async (data: string) => {
    return [id, data];
  }
};
const formAction$ref = registerServerReference(openCaptures(formAction$closure, decryptBoundArgs), "input.tsx#Page.button.formAction", null);
export { formAction$ref as "input.tsx#Page.button.formAction" };
export function Page({
  id
}: {
  id: number;
}) {
  return <button formAction={bindCaptures(formAction$ref, formAction$closure, () => [id], encryptBoundArgs)}>Save</button>;
}
