/** A picture made of a drawing in `docs/listing`; sizes in pixels. */
export interface Picture {
  drawing: "icon.svg" | "banner.svg";
  file: string;
  width: number;
  height: number;
}

const icon = (size: number): Picture => ({
  drawing: "icon.svg",
  file: `icon-${size}.png`,
  width: size,
  height: size,
});

/**
 * What the store listing asks for: icons of 32 and 128 (older forms also 48 and 96), the logo of the consent screen,
 * the card banner. https://developers.google.com/workspace/marketplace/create-listing
 */
export const drawings: readonly Picture[] = [
  ...[32, 48, 96, 120, 128].map(icon),
  { drawing: "banner.svg", file: "banner-220x140.png", width: 220, height: 140 },
];

/** The screenshots: from one to ten, all of this size. */
export const shots = {
  width: 1280,
  height: 800,
  files: {
    check: "screenshot-1-check.png",
    enter: "screenshot-2-enter.png",
    trace: "screenshot-3-trace.png",
    dashboard: "screenshot-4-dashboard.png",
  },
} as const;
