'use client';
export * from './one';
export * from './two';
