import { registerServerReference } from "react-server-dom-webpack/server";
export const create = async (title: string) => `created ${title}`;
registerServerReference(create, "input.ts#create", null);
export const rename = async function (id: number, title: string) {
  return {
    id,
    title
  };
};
registerServerReference(rename, "input.ts#rename", null);
export const remove = async function removeForGood(id: number) {
  return typeof removeForGood === 'function' && id;
};
registerServerReference(remove, "input.ts#remove", null);
