import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.ts#Page.show",
  layout: "V3ZpEKCL",
  name: "show",
  length: 0,
  make: ([other, user]) => async function show() {
    return [user!.name, user!.address!.city!.name, (other as User).name, (<User> other).address?.city?.name, (other satisfies unknown as User)!.address!.city?.name];
  },
  send: ([other, user]) => [pick(other, ["address", "city", "name"], ["name"]), pick(user, ["address", "city", "name"], ["name"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.ts#Page.show", null);
export { show$ref as "input.ts#Page.show" };
interface User {
  name: string;
  address?: {
    city?: {
      name: string;
      map(): void;
    };
  };
  save(): void;
}
export function Page({
  user,
  other
}: {
  user?: User;
  other: unknown;
}) {
  let show = bindCaptures(show$ref, show$closure, () => [other, user], encryptBoundArgs);
  return {
    show
  };
}
