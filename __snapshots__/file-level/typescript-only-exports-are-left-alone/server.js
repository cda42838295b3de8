import { registerServerReference } from "react-server-dom-webpack/server";
import type { Row } from './types';
registerServerReference(create, "input.ts#create", null);
export type { Row } from './types';
export type Input = {
  title: string;
};
export interface Result {
  ok: boolean;
  row?: Row;
}
export declare const version: string;
export declare function legacy(id: number): Promise<void>;
export async function create(input: Input): Promise<Result> {
  return {
    ok: input.title !== ''
  };
}
