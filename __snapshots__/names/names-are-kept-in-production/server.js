import { bindCaptures, openCaptures, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "7be0f57142ae51e8b6eb01fc38aba65b128eb52b",
  layout: "pz0vYn1I",
  name: "save",
  length: 2,
  make: ([id], save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)) => async function (a, b) {
    return [save.name, id];
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "7be0f57142ae51e8b6eb01fc38aba65b128eb52b", null);
export { save$ref as "7be0f57142ae51e8b6eb01fc38aba65b128eb52b" };
const load$ref = registerServerReference({
  load: async () => {}
}.load, "cebf8b79b41669e54fce73e39d840bed8404cd24", null);
export { load$ref as cebf8b79b41669e54fce73e39d840bed8404cd24 };
export function Page({
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
  const load = newEvaluation(load$ref);
  return <form action={save} onReset={load} />;
}
