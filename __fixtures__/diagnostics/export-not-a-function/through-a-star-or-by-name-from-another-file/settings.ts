export const limit = 10;
export class Store {}
export const pages = ['home'];
export async function fine() {}
