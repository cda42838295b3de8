'use server';

export * from './posts';
