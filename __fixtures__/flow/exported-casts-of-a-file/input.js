// @flow
'use server';

type Save = (n: number) => Promise<number>;

export const save = (async (n) => n + 1: Save);
export default (save: Save);
