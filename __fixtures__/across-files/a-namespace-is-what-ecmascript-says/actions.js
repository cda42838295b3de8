'use server';
export async function save(x) { return x; }
export async function proto(x) { return x + 1; }
export { proto as "__proto__" };
