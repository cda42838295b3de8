'use client';
import { save, limit, Form, type Draft } from './page';
import * as page from './page';
export { limit as max } from './barrel';

export const Editor = (draft: Draft) => <Form action={save} limit={limit} page={page} draft={draft} />;
