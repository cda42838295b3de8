'use server';
export async function save() {}
export * from 'a-package-that-is-not-there';
