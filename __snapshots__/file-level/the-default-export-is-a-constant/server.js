import { registerServerReference } from "react-server-dom-webpack/server";
const save = async (n: number) => n + 1;
registerServerReference(save, "input.ts#default", null);
export default save;
