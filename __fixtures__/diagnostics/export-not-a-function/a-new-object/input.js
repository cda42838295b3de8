'use server';

import { Client } from './client';

export const client = new Client();
export default new Map();
