export async function publish(title: string) { return title.toUpperCase() + 'SECRET_body'.length; }
export const remove = async (id: number) => -id;
