import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const count$ref = registerServerReference({
  async count(this: void, tables?: number): Promise<number> {
    return Table.of([{
      id: 1
    }]).rows.length + (tables ?? 0);
  }
}.count, "input.tsx#Table.count", null);
export { count$ref as "input.tsx#Table.count" };
export class Table<Row extends {
  id: number;
}> {
  static {
    defineMethod(this, "count", count$ref);
  }
  static of = <T extends {
    id: number;
  },>(rows: T[]): Table<T> => new Table(rows);
  constructor(private readonly rows: Row[]) {}
  static count() {}
}
