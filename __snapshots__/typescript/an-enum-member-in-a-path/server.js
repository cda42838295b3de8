import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.ts#Page.show",
  layout: "054oIrpb",
  name: "show",
  length: 0,
  make: ([user, Size]) => async () => {
    return [user.role as string, (user.name satisfies string)!, Size.Small];
  },
  send: ([user, Size]) => [pick(user, ["name"], ["role"]), pick(Size, ["Small"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.ts#Page.show", null);
export { show$ref as "input.ts#Page.show" };
export function Page({
  user
}: {
  user: {
    role: string;
    name: string;
    save(): void;
  };
}) {
  const enum Size {
    Small = 1
  }
  const show = bindCaptures(show$ref, show$closure, () => [user, Size], encryptBoundArgs);
  return {
    show
  };
}
