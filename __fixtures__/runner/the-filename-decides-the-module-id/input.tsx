import { table } from './tables/posts';

export default function Posts({ id }: { id: number }) {
  return <form action={async (form: FormData) => {
    'use server';
    return [table, id, form];
  }} />;
}
