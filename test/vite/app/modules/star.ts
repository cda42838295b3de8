'use server';

export * from './negate.ts';
