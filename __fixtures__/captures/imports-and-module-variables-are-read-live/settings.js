export let settings = { version: 1 }; // SECRET_settings

export function bump() {
  settings = { version: settings.version + 1 };
}
