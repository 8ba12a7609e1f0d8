/** TrySettings. */
export function TrySettingsView() {
  return null;
}
