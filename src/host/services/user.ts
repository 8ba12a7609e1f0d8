import type { Execution } from "./execution";
import { Service } from "./service";

export interface User extends GoogleAppsScript.Base.User {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: lets the compiler hold each method to Google's declaration
export class User extends Service {
  readonly serviceName = "User";

  constructor(
    x: Execution,
    private readonly email: string,
  ) {
    super(x);
  }

  getEmail(): string {
    return this.email;
  }
}
