'use server';

type Draft = { title: string };

const publish = async (draft: Draft) => draft.title;

export { type Draft, publish };
export { type Row, read } from './rows';
