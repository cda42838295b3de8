export async function both() {}
