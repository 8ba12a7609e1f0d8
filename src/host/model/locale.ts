/** What a spreadsheet's locale decides: how text is read and how numbers and dates are shown. */
export interface Locale {
  readonly id: string;
  readonly decimal: "," | ".";
  readonly group: "," | ".";
  /** Between the arguments of a formula typed by a person. */
  readonly argument: ";" | ",";
  readonly order: "dmy" | "mdy";
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  readonly currency: string;
}

const known: readonly Locale[] = [
  {
    id: "vi_VN",
    decimal: ",",
    group: ".",
    argument: ";",
    order: "dmy",
    date: "dd/MM/yyyy",
    dateTime: "dd/MM/yyyy HH:mm:ss",
    time: "HH:mm:ss",
    currency: "₫",
  },
  {
    id: "en_US",
    decimal: ".",
    group: ",",
    argument: ",",
    order: "mdy",
    date: "M/d/yyyy",
    dateTime: "M/d/yyyy H:mm:ss",
    time: "h:mm:ss am/pm",
    currency: "$",
  },
  {
    id: "en_GB",
    decimal: ".",
    group: ",",
    argument: ",",
    order: "dmy",
    date: "dd/MM/yyyy",
    dateTime: "dd/MM/yyyy HH:mm:ss",
    time: "HH:mm:ss",
    currency: "£",
  },
];

/** The locale of that name; undefined for one that is not emulated. */
export const localeOf = (id: string): Locale | undefined => known.find((locale) => locale.id === id);

export const vietnamese = known[0] as Locale;
