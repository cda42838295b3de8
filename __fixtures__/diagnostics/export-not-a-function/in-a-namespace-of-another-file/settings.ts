export const limit = 10;
export function format() {}
export * as inner from './inner';
export async function fine() {}
