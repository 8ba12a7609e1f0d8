import type { Programme } from "./programme";

/** The rules that read the portal's date: without a portal nobody can ask for it, whatever the settings say. */
export const withoutPortal: Programme["rules"] = {
  "registration-outside-windows": "off",
  "registration-before-recognition": "off",
  "qualified-in-earlier-phase": "off",
  "not-registered": "off",
};
