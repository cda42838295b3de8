import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const make$ref = registerServerReference({
  make: async () => {
    return typeof window === 'undefined' ? 'server' : window.name;
  }
}.make, "input.tsx#list.make", null);
export { make$ref as "input.tsx#list.make" };
registerServerReference(save, "input.tsx#save", null);
export async function save(note: string, from = typeof note === 'string' ? note : location.href) {
  return [note, from];
}
export const list = async (isRead: boolean) => {
  const make = newEvaluation(make$ref);
  const inBrowser = () => document.title;
  return isRead ? [await make(), localStorage.length] : [await make(), typeof inBrowser];
};
registerServerReference(list, "input.tsx#list", null);
