/** Why a file is not read: its size as it lies there or unpacked, a password, broken, with nothing in it. */
export type FileFault = "bytes" | "large" | "locked" | "broken" | "empty";

/** Why one of its tabs is not taken: too many of them. */
export type SheetFault = "rows" | "columns";
