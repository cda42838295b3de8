'use server';

export { save as first } from './a';
export { save as second } from './b';
