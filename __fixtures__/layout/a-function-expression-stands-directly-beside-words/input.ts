export const kept=[async function(){'use server'}instanceof Function,(async function(){'use server';return 1}as any),{async k(){'use server';return 2}}satisfies object];
export function Page(id:any){if(id)return async function(){'use server';return id}as any;else return[async function(){'use server';return[]}instanceof Function]}
