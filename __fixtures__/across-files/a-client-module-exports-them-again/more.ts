'use server';
export async function publish(text: string) { return text.toUpperCase(); }
export async function hidden() { return 'of more'; }
export default async function never() {}
