'use server';

type Action = () => Promise<string>;

export default (async () => 'satisfied') satisfies Action;
