import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const tag$closure = {
  id: "input.js#Page.tag",
  layout: "FsNOE_xC",
  name: "tag",
  length: 1,
  make: ([tags, user]) => async tag => {
    tags.push(tag);
    return [user.name, tags.length];
  },
  send: ([tags, user]) => [tags, pick(user, ["name"])]
};
const tag$ref = registerServerReference(openCaptures(tag$closure, decryptBoundArgs), "input.js#Page.tag", null);
export { tag$ref as "input.js#Page.tag" };
const rename$closure = {
  id: "input.js#Page.rename",
  layout: "XqaHtoa8",
  name: "rename",
  length: 1,
  make: ([cart, owner, user]) => async name => {
    cart.owner.name = name;
    return [owner.name, user.name];
  },
  send: ([cart, owner, user]) => [cart, pick(owner, ["name"]), pick(user, ["name"])]
};
const rename$ref = registerServerReference(openCaptures(rename$closure, decryptBoundArgs), "input.js#Page.rename", null);
export { rename$ref as "input.js#Page.rename" };
const through$closure = {
  id: "input.js#Page.through",
  layout: "2zOr3GEU",
  name: "through",
  length: 1,
  make: ([cart, owner, rows]) => async name => {
    rows.get('first').owner.name = name;
    return [owner.name, cart.items.length];
  },
  send: ([cart, owner, rows]) => [pick(cart, ["items", "length"]), pick(owner, ["name"]), rows]
};
const through$ref = registerServerReference(openCaptures(through$closure, decryptBoundArgs), "input.js#Page.through", null);
export { through$ref as "input.js#Page.through" };
const sort$closure = {
  id: "input.js#Page.sort",
  layout: "dDK3V5fb",
  name: "sort",
  length: 0,
  make: ([order, user]) => async () => {
    order.sort();
    delete order[0];
    return [order, user.name];
  },
  send: ([order, user]) => [order, pick(user, ["name"])]
};
const sort$ref = registerServerReference(openCaptures(sort$closure, decryptBoundArgs), "input.js#Page.sort", null);
export { sort$ref as "input.js#Page.sort" };
class User {
  name = 'Ada';
  hash = 'secret';
  check() {
    return this.hash;
  }
}
export function Page({
  tags,
  order
}) {
  const user = new User();
  const cart = {
    owner: {
      name: 'Bob',
      hash: 'secret'
    },
    items: []
  };
  const {
    owner
  } = cart;
  const rows = new Map([['first', {
    owner
  }]]);
  return {
    // An instance with methods could not be sent whole.
    tag: bindCaptures(tag$ref, tag$closure, () => [tags, user], encryptBoundArgs),
    // The first two lead to one object, which is changed.
    rename: bindCaptures(rename$ref, rename$closure, () => [cart, owner, user], encryptBoundArgs),
    through: bindCaptures(through$ref, through$closure, () => [cart, owner, rows], encryptBoundArgs),
    sort: bindCaptures(sort$ref, sort$closure, () => [order, user], encryptBoundArgs)
  };
}
