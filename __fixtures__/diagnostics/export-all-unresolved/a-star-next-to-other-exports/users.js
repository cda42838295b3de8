export async function all() {}
