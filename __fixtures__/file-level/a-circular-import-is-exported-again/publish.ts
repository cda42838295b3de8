import { draft } from './input';

export const publish = async (title: string) => `published ${await draft(title)}`;
