/**
 * @flow
 */
import { registerServerReference } from "react-server-dom-webpack/server";
import type { Row } from './types';
registerServerReference(create, "input.js#create", null);
export type Input = {
  title: string
};
export type { Row } from './types';
export interface Output {
  ok: boolean
}
export opaque type Token = string;
declare var __DEV__: boolean;
declare export function ambient(): void;
export async function create(input: Input): Promise<string> {
  return input.title;
}
export const list: () => Promise<Array<Row>> = async () => [];
registerServerReference(list, "input.js#list", null);
