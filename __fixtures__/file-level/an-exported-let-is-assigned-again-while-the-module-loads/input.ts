'use server';

export let save = async (n: number) => ['first', n];

save = async (n: number) => ['second', n];
