'use server';
export async function invite(name: string) { return `invited ${name}`; }
