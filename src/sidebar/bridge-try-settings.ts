/** What the page and the script say to each other about try-settings. */
export type TrySettingsCalls = Record<never, never>;
