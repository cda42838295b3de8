import { registerServerReference } from "react-server-dom-webpack/server";
import { limit } from './limit';
registerServerReference(below, "input.ts#below", null);
const twice = await Promise.resolve(limit * 2);
export async function below(value: number) {
  return value < twice;
}
