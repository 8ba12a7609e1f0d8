import type { Person } from "../contract";

/** Who sits in front of a window that names nobody: the owner of the workbook. */
export const DEFAULT_USER = "chu-so-huu";

const MOST_CHARACTERS = 40;

/** The local part of an invented address; a name that leaves nothing of itself is the default one. */
function localPart(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return plain || DEFAULT_USER;
}

/** Knows the people in front of the windows. */
export interface People {
  /** The person of `?user=…`. The first who comes is the owner, unless one was named. */
  personFor(user: string | null): Person;
}

/** Starts with nobody, or with a named owner. */
export function gatherPeople(owner?: string): People {
  let ownerEmail = owner === undefined ? undefined : `${localPart(owner)}@example.com`;
  return {
    personFor(user) {
      const name = (user ?? "").normalize("NFC").trim().slice(0, MOST_CHARACTERS) || owner || DEFAULT_USER;
      const email = `${localPart(name)}@example.com`;
      ownerEmail ??= email;
      return { name, email, owner: email === ownerEmail };
    },
  };
}
