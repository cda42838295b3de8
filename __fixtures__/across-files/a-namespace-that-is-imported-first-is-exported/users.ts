'use server';
import * as posts from './posts';
export default async function invite(name: string) { return `invited ${name}`; }
export const count = async () => Object.keys(posts).length;
