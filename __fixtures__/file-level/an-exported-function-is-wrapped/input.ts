'use server';

import { withAuth } from './auth';

export const remove = withAuth(async (user: string, id: number) => `${user} removed ${id}`);
export const list = withAuth(withAuth.admin(async (user: string) => [user]));
