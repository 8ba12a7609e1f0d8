import { createHash, createHmac, randomUUID } from "node:crypto";
import { types } from "node:util";
import { charset, digestAlgorithm } from "./enums";
import { ServiceException } from "./exception";
import { formatDate } from "./format-date";
import { enumName, Service } from "./service";

type Data = string | readonly number[];

/** Bytes are signed in Apps Script, as in Java. */
const toBytes = (data: Data, encode = utf8): Buffer =>
  typeof data === "string" ? encode(data) : Buffer.from(Array.from(data, (byte) => byte & 255));
const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");

/** What digests do unless a charset is named: letters beyond ASCII are lost. */
const ascii = (text: string): Buffer => Buffer.from(text.replace(/[^\0-\x7f]/g, "?"), "latin1");
const encoderOf = (named: unknown) => (enumName(named) === "UTF_8" ? utf8 : ascii);
const fromBytes = (buffer: Buffer): number[] =>
  Array.from(buffer, (byte) => (byte > 127 ? byte - 256 : byte));
const webSafe = (text: string): string => text.replace(/\+/g, "-").replace(/\//g, "_");

export class Utilities extends Service {
  readonly serviceName = "Utilities";
  readonly Charset = charset;
  readonly DigestAlgorithm = digestAlgorithm;

  getUuid(): string {
    return randomUUID();
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!types.isDate(date)) {
      throw new ServiceException("The parameters don't match the method signature for Utilities.formatDate.");
    }
    try {
      return formatDate(date.getTime(), timeZone, format);
    } catch (error) {
      if (error instanceof RangeError) throw new ServiceException(`Invalid argument: ${timeZone}`);
      throw error;
    }
  }

  /** Goes on at once; only the execution's own clock is put forward. */
  sleep(milliseconds: number): void {
    this.x.sleep(milliseconds / 1000);
  }

  base64Encode(data: Data): string {
    return toBytes(data).toString("base64");
  }

  base64EncodeWebSafe(data: Data): string {
    return webSafe(toBytes(data).toString("base64"));
  }

  base64Decode(encoded: string): number[] {
    return fromBytes(Buffer.from(encoded, "base64"));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return fromBytes(Buffer.from(encoded, "base64url"));
  }

  computeDigest(algorithm: unknown, value: Data, named?: unknown): number[] {
    const name = (enumName(algorithm) ?? "").replace("_", "");
    return fromBytes(
      createHash(name)
        .update(toBytes(value, encoderOf(named)))
        .digest(),
    );
  }

  computeHmacSha256Signature(value: Data, key: Data, named?: unknown): number[] {
    const encode = encoderOf(named);
    return fromBytes(createHmac("sha256", toBytes(key, encode)).update(toBytes(value, encode)).digest());
  }

  formatString(template: string, ...args: unknown[]): string {
    let index = 0;
    return template.replace(
      /%(?:%|(-?\d*)(?:\.(\d+))?([sdf]))/g,
      (whole, width?: string, digits?: string, kind?: string) => {
        if (whole === "%%") return "%";
        const value = args[index++];
        const text =
          kind === "s"
            ? String(value)
            : Number(value).toFixed(kind === "d" ? 0 : digits ? Number(digits) : 6);
        const size = Math.abs(Number(width ?? 0));
        return width?.startsWith("-") ? text.padEnd(size) : text.padStart(size);
      },
    );
  }
}
