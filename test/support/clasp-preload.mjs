// clasp knows no other address than Google's: this hands its libraries one on this machine. clasp itself is unchanged.
import Module, { createRequire } from "node:module";

const used = ["script", "drive", "oauth2", "logging", "serviceusage", "discovery"];

/** Whether a module of the library reads the description of a service that clasp never calls. */
function isUnused(request, parent) {
  const service = /^\.\/(?:apis\/)?([^/]+)/.exec(request)?.[1];
  return (
    /[\\/]googleapis[\\/]build[\\/]src[\\/](apis[\\/])?index\.js$/.test(parent?.filename ?? "") &&
    service !== undefined &&
    ![...used, "googleapis"].includes(service)
  );
}

// Every process of a deployment is started with this file, and only clasp needs it.
if (/[\\/]@google[\\/]clasp[\\/]/.test(process.argv[1] ?? "")) {
  const require = createRequire(createRequire(import.meta.url).resolve("@google/clasp"));
  // The library reads the descriptions of some 300 services: most of the time that clasp takes to start.
  const load = Module._load;
  Module._load = function (request, parent, ...rest) {
    return isUnused(request, parent) ? {} : load.call(this, request, parent, ...rest);
  };
  const { google } = require("googleapis");
  Module._load = load;

  for (const api of used) {
    const original = google[api].bind(google);
    google[api] = (options) =>
      original({
        ...(typeof options === "string" ? { version: options } : options),
        rootUrl: process.env.FAKE_GOOGLE,
      });
  }
}
