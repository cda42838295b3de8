'use server';
export * from './first';
export * from './second';
