'use server';

export default async (a: number, b: number) => a * b;
