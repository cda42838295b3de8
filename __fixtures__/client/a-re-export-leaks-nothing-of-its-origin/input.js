'use server';

export { save as 'save it' } from './SECRET_origin';
export { load } from './SECRET_origin';
