const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  pink: "#ffc0cb",
  purple: "#800080",
};

/** A colour as Google gives it back: `#rrggbb` in small letters; undefined for null or "". */
export const normalColor = (color: unknown): string | undefined => {
  if (color === null || color === undefined || color === "") return undefined;
  const text = String(color).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  return named[text] ?? text;
};
