export const limit = 10;
export interface Draft { readonly text: string }
export async function save(data: FormData) { 'use server'; await db.save(data); }
export function Form(props: object) { return <form {...props} />; }
