'use client';
export * from './one';
export * from './two';
export * from './plain';
