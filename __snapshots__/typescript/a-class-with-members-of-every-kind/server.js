import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const list$ref = registerServerReference({
  async list(this: void, limit?: number): Promise<string> {
    return `${Api.table} ${limit ?? 'all'}`;
  }
}.list, "input.ts#Api.list", null);
export { list$ref as "input.ts#Api.list" };
export abstract class Api<T> {
  static {
    defineMethod(this, "list", list$ref);
  }
  private static readonly table: string = 'posts';
  declare static ambient: number;
  static #hidden = 1;
  protected constructor(readonly value: T) {}
  static list() {}
  static hidden = () => Api.#hidden;
  static override = 1;
  abstract load(): void;
}
