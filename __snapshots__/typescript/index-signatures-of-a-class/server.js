import { registerServerReference } from "react-server-dom-webpack/server";
import { defineMethod } from "babel-plugin-use-server/runtime/references";
const bump$ref = registerServerReference({
  async bump(by: number) {
    Settings.count = (Settings.count as number) + by;
    return Settings.count;
  }
}.bump, "input.ts#Settings.bump", null);
export { bump$ref as "input.ts#Settings.bump" };
export class Settings {
  static {
    defineMethod(this, "bump", bump$ref);
  }
  [key: string]: unknown;
  static [key: string]: unknown;
  theme = 'dark';
  static count = 0;
  static bump() {}
}
