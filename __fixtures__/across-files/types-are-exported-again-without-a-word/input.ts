'use server';
export { Post, publish } from './posts';
import { Draft, remove } from './posts';
export { Draft, remove };
