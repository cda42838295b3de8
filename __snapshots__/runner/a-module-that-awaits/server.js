import { limit } from './limit';
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(below, "input.ts#below", null);
const twice = await Promise.resolve(limit * 2);
export async function below(value: number) {
  return value < twice;
}
