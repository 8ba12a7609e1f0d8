import type { Person } from "../../src/host/contract";
import { writeSnapshot } from "../../src/host/file/snapshot";
import type { LocalWorkbook } from "../../src/host/host";
import type { BookMeta, Operation } from "../../src/host/model/operation";
import type { SheetMeta } from "../../src/host/model/sheet";
import { workbookOf } from "./warm/prepared";

/** What Google does not say of File ▸ Make a copy: whether developer metadata goes along. */
export type MetadataInCopy = "kept" | "dropped";

interface Snapshot {
  book: BookMeta;
  operations: Operation[];
}

/**
 * File ▸ Make a copy: the same tabs under another id; the copier owns it and is alone in it, and nothing that the script
 * kept in properties goes along. Gives what opens the copy, each time as it was made.
 */
export function copyWorkbook(
  original: LocalWorkbook,
  copier: Person,
  metadata: MetadataInCopy,
): () => LocalWorkbook {
  const { book } = original;
  const snapshot = JSON.parse(writeSnapshot(book)) as Snapshot;
  const drop = metadata === "dropped" ? { metadata: [] } : {};
  const { name, email } = copier;
  const copy = {
    ...snapshot,
    book: {
      ...snapshot.book,
      id: `${snapshot.book.id}-copy`,
      name: `Bản sao của ${snapshot.book.name}`,
      owner: { name, email },
      editors: [],
      ...drop,
    },
    operations: snapshot.operations
      .filter(({ kind }) => kind !== "properties")
      .map((operation) =>
        operation.kind === "addSheet"
          ? { ...operation, meta: { ...ownedBy(copier, operation.meta), ...drop } }
          : operation,
      ),
  };
  const text = `${JSON.stringify(copy)}\n`;
  return () => workbookOf(text, book.now);
}

/** Who could edit a protected range of the original is nobody in the copy. */
const ownedBy = ({ email }: Person, meta: SheetMeta): SheetMeta => ({
  ...meta,
  protections: meta.protections.map((each) => (each.editors ? { ...each, editors: [email] } : each)),
});
