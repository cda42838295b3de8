'use server';

export function save() {}
export async function fine() {}
export const limit = 10;
export class Model {}
export default function* () {}
