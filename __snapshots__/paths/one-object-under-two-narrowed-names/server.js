import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const alias$closure = {
  id: "input.tsx#Page.alias",
  layout: "3zeOpmZI",
  name: "alias",
  length: 0,
  make: ([d, e]) => async function alias() {
    const a = d.a;
    a.x = 2;
    return [e.q.x, d.a === e.q];
  },
  send: ([d, e]) => [pick(d, ["a"]), pick(e, ["q"])]
};
const alias$ref = registerServerReference(openCaptures(alias$closure, decryptBoundArgs), "input.tsx#Page.alias", null);
export { alias$ref as "input.tsx#Page.alias" };
const inside$closure = {
  id: "input.tsx#Page.inside",
  layout: "3w73H-_n",
  name: "inside",
  length: 0,
  make: ([holder, list]) => async function inside() {
    const [first] = list;
    first!.n = 3;
    return [holder.first.n, holder.first === first];
  },
  send: ([holder, list]) => [pick(holder, ["first"]), list]
};
const inside$ref = registerServerReference(openCaptures(inside$closure, decryptBoundArgs), "input.tsx#Page.inside", null);
export { inside$ref as "input.tsx#Page.inside" };
const both$closure = {
  id: "input.tsx#Page.both",
  layout: "pQG4saOS",
  name: "both",
  length: 0,
  make: ([d, e]) => async function both() {
    return [d.a.x, e.q.y, e.q.x];
  },
  send: ([d, e]) => [pick(d, ["a", "x"]), pick(e, ["q", "x"], ["q", "y"])]
};
const both$ref = registerServerReference(openCaptures(both$closure, decryptBoundArgs), "input.tsx#Page.both", null);
export { both$ref as "input.tsx#Page.both" };
const assigned$closure = {
  id: "input.tsx#Page.assigned",
  layout: "HCVkQKhU",
  name: "assigned",
  length: 0,
  make: ([d, e]) => async function assigned() {
    Object.assign(d.a, {
      x: 4
    });
    return e.q.x;
  },
  send: ([d, e]) => [pick(d, ["a"]), pick(e, ["q", "x"])]
};
const assigned$ref = registerServerReference(openCaptures(assigned$closure, decryptBoundArgs), "input.tsx#Page.assigned", null);
export { assigned$ref as "input.tsx#Page.assigned" };
export function Page() {
  let alias = bindCaptures(alias$ref, alias$closure, () => [d, e], encryptBoundArgs);
  let inside = bindCaptures(inside$ref, inside$closure, () => [holder, list], encryptBoundArgs);
  let both = bindCaptures(both$ref, both$closure, () => [d, e], encryptBoundArgs);
  let assigned = bindCaptures(assigned$ref, assigned$closure, () => [d, e], encryptBoundArgs);
  const d = {
    a: {
      x: 1,
      y: 'SECRET'
    },
    unread: 'SECRET'
  };
  const e = {
    q: d.a,
    unread: 'SECRET'
  };
  const list = [{
    n: 1
  }];
  const holder = {
    first: list[0]!,
    list
  };
  return {
    alias,
    inside,
    both,
    assigned
  };
}
