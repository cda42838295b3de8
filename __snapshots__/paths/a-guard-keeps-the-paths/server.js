import { openCaptures, pick, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const save$closure = {
  id: "input.tsx#Page.save",
  layout: "dxkjb_qI",
  name: "save",
  length: 0,
  make: ([id, user]) => async function save(log: unknown[] = []) {
    if (!user) return ['nobody', user === undefined, typeof user, user === '', user ?? id];
    log.push(user.id);
    return log;
  }
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.tsx#Page.save", null);
export { save$ref as "input.tsx#Page.save" };
const narrow$closure = {
  id: "input.tsx#Page.narrow",
  layout: "8IGq2U7Z",
  name: "narrow",
  length: 0,
  make: ([id, user]) => async function narrow() {
    if (!user) return typeof user;
    if (user == null || user === undefined || void 0 === user || user === '' || user === 0) return 'never';
    if (user || id) id && user;
    const admin = user && user.admin;
    const either = (user ? user.id : 0) + (!!user && user.id);
    if (user.org) return [user.org.name, typeof user, typeof user.org, admin, either];
    user.friend || trace('no friend');
    while (!user.org && user.friend!.id > 0) return [typeof user.friend, user.friend?.id, user.org === null, admin, either];
  },
  send: ([id, user]) => [pick(id, [true]), pick(user, ["friend", true], ["org", true], [true], ["admin"], ["friend", "id"], ["id"], ["org", "name"])]
};
const narrow$ref = registerServerReference(openCaptures(narrow$closure, decryptBoundArgs), "input.tsx#Page.narrow", null);
export { narrow$ref as "input.tsx#Page.narrow" };
export function Page({
  user,
  id
}) {
  let save = bindCaptures(save$ref, save$closure, () => [id, user], encryptBoundArgs);
  let narrow = bindCaptures(narrow$ref, narrow$closure, () => [id, user], encryptBoundArgs);
  return {
    save,
    narrow
  };
}
