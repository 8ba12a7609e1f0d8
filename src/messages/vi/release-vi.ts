/** What the script says of the version of a workbook. */
export const releaseWords = {
  /** The line of `Hướng dẫn` by which a workbook is told where nothing else tells it (a contract). */
  label: "Phiên bản",
  line: "{version} (bố cục {layout})",
} as const;
