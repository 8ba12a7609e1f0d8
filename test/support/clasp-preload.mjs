// clasp knows no other address than Google's: this hands its libraries one on this machine. clasp itself is unchanged.
import { createRequire } from "node:module";

const require = createRequire(createRequire(import.meta.url).resolve("@google/clasp"));
const { google } = require("googleapis");
const rootUrl = process.env.FAKE_GOOGLE;
for (const api of ["script", "drive", "oauth2", "logging", "serviceusage", "discovery"]) {
  const original = google[api].bind(google);
  google[api] = (options) =>
    original(typeof options === "string" ? { version: options, rootUrl } : { ...options, rootUrl });
}
