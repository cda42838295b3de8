import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(list, "input.ts#list", null);
const SECRET_TABLE = 'SECRET_posts';
class Database {
  rows = ['a', 'b'];
  select(table: string) {
    return table === SECRET_TABLE ? this.rows : [];
  }
}
function connect() {
  return new Database();
}
async function internal() {
  return connect().select(SECRET_TABLE);
}
export async function list() {
  return internal();
}
