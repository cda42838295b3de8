export class Client {
  query() {}
}
