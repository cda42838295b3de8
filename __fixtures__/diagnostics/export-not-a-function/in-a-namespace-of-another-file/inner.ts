export async function deep() {}
