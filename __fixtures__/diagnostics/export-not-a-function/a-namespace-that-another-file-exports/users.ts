export async function invite() {}
