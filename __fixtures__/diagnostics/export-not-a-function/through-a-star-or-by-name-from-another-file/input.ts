'use server';
export * from './settings';
export { limit as max } from './settings';
import { pages } from './barrel';
export { pages };
