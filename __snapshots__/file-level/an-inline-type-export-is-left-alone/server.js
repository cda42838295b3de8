import { registerServerReference } from "react-server-dom-webpack/server";
import { registerImported } from "babel-plugin-use-server/runtime/references";
registerImported(() => read$1, "read", "input.ts", fn => registerServerReference(fn, "input.ts#read", null));
type Draft = {
  title: string;
};
const publish = async (draft: Draft) => draft.title;
registerServerReference(publish, "input.ts#publish", null);
export { type Draft, publish };
export { type Row, read } from './rows';
import { read as read$1 } from "./rows";
