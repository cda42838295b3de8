'use server', 1;

export async function save() {}
