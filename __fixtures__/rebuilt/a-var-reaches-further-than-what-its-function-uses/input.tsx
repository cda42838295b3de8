/** At the site of `again` the name `id` means another variable, and beside `save` there is none of that name at all. */
export function Page() {
  const forms: any[] = [];
  {
    const id = 11;
    var save: any;
    save = async (x: any) => { 'use server'; return [x, id]; };
    const formOf = (id: any) => { const again = async () => { 'use server'; return [id, await save(3)]; }; return again; };
    forms.push(save, formOf(5));
  }
  return forms;
}
