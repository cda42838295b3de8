/**
 * @flow
 */
'use server';

import type { Row } from './types';

export type Input = { title: string };
export type { Row } from './types';
export interface Output {
  ok: boolean;
}
export opaque type Token = string;

declare var __DEV__: boolean;
declare export function ambient(): void;

export async function create(input: Input): Promise<string> {
  return input.title;
}

export const list: () => Promise<Array<Row>> = async () => [];
