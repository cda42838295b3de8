import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const listed$closure = {
  id: "input.js#calls.listed",
  layout: "vbdFFPZ1",
  name: "listed",
  length: 0,
  make: ([kind]) => async () => {
    return [kind];
  }
};
const listed$ref = registerServerReference(openCaptures(listed$closure, decryptBoundArgs), "input.js#calls.listed", null);
export { listed$ref as "input.js#calls.listed" };
const tell$closure = {
  id: "input.js#calls.tell",
  layout: "T1PNoYwr",
  name: "tell",
  length: 0,
  make: ([]) => {
    const label = () => 'label';
    return async () => {
      return label();
    };
  }
};
const tell$ref = registerServerReference(openCaptures(tell$closure, decryptBoundArgs), "input.js#calls.tell", null);
export { tell$ref as "input.js#calls.tell" };
const list$closure = {
  id: "input.js#calls.list",
  layout: "vbdFFPZ1",
  name: "list",
  length: 0,
  make: ([kind]) => {
    const listed = bindCaptures(listed$ref, listed$closure, () => [kind], encryptBoundArgs);
    return async () => {
      return listed();
    };
  }
};
const list$ref = registerServerReference(openCaptures(list$closure, decryptBoundArgs), "input.js#calls.list", null);
export { list$ref as "input.js#calls.list" };
export function calls(kind) {
  switch (kind) {
    case 'plain':
      const label = () => 'label';
      const listed = bindCaptures(listed$ref, listed$closure, () => [kind], encryptBoundArgs);
    default:
      const tell = bindCaptures(tell$ref, tell$closure, () => (label, []), encryptBoundArgs);
      const list = bindCaptures(list$ref, list$closure, () => (listed, [kind]), encryptBoundArgs);
      return {
        tell,
        list
      };
  }
}
