import { createHash } from "node:crypto";
import { notPermitted } from "./exception";
import { Service } from "./service";

const scope = "https://www.googleapis.com/auth/userinfo.email";

/** Who runs the script. The address is known only with its scope, and never to custom functions and triggers. */
export class Session extends Service {
  readonly serviceName = "Session";

  getActiveUser(): GoogleAppsScript.Base.User {
    return this.#user("getActiveUser");
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return this.#user("getEffectiveUser");
  }

  getActiveUserLocale(): string {
    return "vi";
  }

  getScriptTimeZone(): string {
    return this.x.bundle.manifest.timeZone ?? "America/New_York";
  }

  getTemporaryActiveUserKey(): string {
    return createHash("sha256").update(`${this.x.book.meta.id}:${this.x.person.email}`).digest("base64url");
  }

  #user(call: string): GoogleAppsScript.Base.User {
    if (this.x.authority !== "FULL") return this.x.make.user("");
    const scopes = this.x.bundle.manifest.oauthScopes;
    if (scopes && !scopes.includes(scope)) throw notPermitted(`Session.${call}`, scope);
    return this.x.make.user(this.x.person.email);
  }
}
