async function save(note: string) {
  return note;
}
void save;
