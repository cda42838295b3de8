import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.ts#save", null);
export default interface Row {
  id: number;
}
export namespace Types {
  export type Id = number;
  export interface Named {
    name: string;
  }
}
export declare namespace Ambient {
  const version: string;
}
export declare enum Kind {
  A
}
export async function save(row: Row): Promise<Types.Id> {
  return row.id;
}
