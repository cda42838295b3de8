'use server';

export * from './server';
export * from '@/app/star-exports/more';
