'use server';
export { load, make } from './posts';
export * from './posts';
