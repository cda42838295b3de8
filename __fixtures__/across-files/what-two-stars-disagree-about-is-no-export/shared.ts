export async function shared() { return 'shared'; }
