export class Settings {
  [key: string]: unknown;
  static [key: string]: unknown;
  theme = 'dark';
  static count = 0;

  static async bump(by: number) {
    'use server';
    Settings.count = (Settings.count as number) + by;
    return Settings.count;
  }
}
