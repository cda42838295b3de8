import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const save$ref = registerServerReference({
  save: async n => {
    return ['save', n];
  }
}.save, "input.js#save~FQVuqekg", null);
export { save$ref as "input.js#save~FQVuqekg" };
const load$ref = registerServerReference({
  load: async function () {
    return 'load';
  }
}.load, "input.js#setUp.load", null);
export { load$ref as "input.js#setUp.load" };
export let save;
export var load = null;
save = save$ref;
export function setUp() {
  load = newEvaluation(load$ref);
}
