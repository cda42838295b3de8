'use server';
export async function save(text: string) { return text.length; }
