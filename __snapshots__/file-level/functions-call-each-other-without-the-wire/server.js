import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(total, "input.ts#total", null);
export async function total(ids: number[]) {
  let sum = 0;
  for (const id of ids) sum += await price(id);
  return sum;
}
export const price = async (id: number): Promise<number> => id === 0 ? total([1, 2]) : id * 10;
registerServerReference(price, "input.ts#price", null);
