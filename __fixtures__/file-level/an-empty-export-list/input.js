'use server';

export {};
export {} from './setup';
