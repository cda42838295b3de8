// @flow
import { registerServerReference } from "react-server-dom-webpack/server";
type Save = (n: number) => Promise<number>;
export const save = (async n => n + 1: Save);
registerServerReference(save, "input.js#save", null);
export default (save: Save);
