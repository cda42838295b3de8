export default async function list() {}
