import { hostname } from 'node:os';

/** For the server alone: a module that imports `serverTime` in the browser does not get it. */
export const machine = hostname();

export async function serverTime(): Promise<string> {
  'use server';
  return `${new Date().toISOString().slice(11, 16)} in Greenwich`;
}

/** No module of the browser imports it, yet it is an endpoint, as every function with a directive in a module that is served. */
export async function serverName(): Promise<string> {
  'use server';
  return machine.length > 0 ? 'a server' : 'no server';
}
