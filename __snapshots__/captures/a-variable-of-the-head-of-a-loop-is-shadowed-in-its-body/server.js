import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const read$closure = {
  id: "input.js#all.read~nsquRZt-",
  layout: "pz0vYn1I",
  name: "read",
  length: 0,
  make: ([id]) => async () => {
    return id;
  }
};
const read$ref = registerServerReference(openCaptures(read$closure, decryptBoundArgs), "input.js#all.read~nsquRZt-", null);
export { read$ref as "input.js#all.read~nsquRZt-" };
const push$closure = {
  id: "input.js#all.push~oH8zioPe",
  layout: "pz0vYn1I",
  name: "",
  length: 0,
  make: ([id]) => async () => {
    return [id];
  }
};
const push$ref = registerServerReference(openCaptures(push$closure, decryptBoundArgs), "input.js#all.push~oH8zioPe", null);
export { push$ref as "input.js#all.push~oH8zioPe" };
const read$closure$1 = {
  id: "input.js#all.read~Htw89LfC",
  layout: "_WhgJW-m",
  name: "read",
  length: 0,
  make: ([i]) => async () => {
    return i;
  }
};
const read$ref$1 = registerServerReference(openCaptures(read$closure$1, decryptBoundArgs), "input.js#all.read~Htw89LfC", null);
export { read$ref$1 as "input.js#all.read~Htw89LfC" };
const push$closure$1 = {
  id: "input.js#all.push~Htw89LfC",
  layout: "_WhgJW-m",
  name: "",
  length: 0,
  make: ([i]) => async () => {
    return i;
  }
};
const push$ref$1 = registerServerReference(openCaptures(push$closure$1, decryptBoundArgs), "input.js#all.push~Htw89LfC", null);
export { push$ref$1 as "input.js#all.push~Htw89LfC" };
export function all(ids) {
  const found = [];
  for (let id of ids) {
    let read = bindCaptures(read$ref, read$closure, () => [id], encryptBoundArgs);
    {
      let id = read.name;
      found.push(read, bindCaptures(push$ref, push$closure, () => [id], encryptBoundArgs));
    }
  }
  for (let i = 0, read = bindCaptures(read$ref$1, read$closure$1, () => [i], encryptBoundArgs); i < 1; i++) {
    let i = 'body';
    found.push(read, bindCaptures(push$ref$1, push$closure$1, () => [i], encryptBoundArgs));
  }
  return found;
}
