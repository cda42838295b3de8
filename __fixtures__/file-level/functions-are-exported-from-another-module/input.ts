'use server';

export { save, load as read } from './store';
export { default } from './store';
export { default as list, save as 'store:save' } from './store';
