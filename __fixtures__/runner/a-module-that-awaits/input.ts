'use server';
import { limit } from './limit';

const twice = await Promise.resolve(limit * 2);

export async function below(value: number) {
  return value < twice;
}
