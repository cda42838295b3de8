'use server';

export { save } from './b';
