'use server';
export * as posts from './posts';
