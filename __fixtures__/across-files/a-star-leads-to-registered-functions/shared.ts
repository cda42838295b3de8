'use server';
export async function shared() { return 'shared'; }
