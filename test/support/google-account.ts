import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SHARED_FILE } from "../../src/tools/deploy/project-file";
import { withFixedMoment } from "./clock/with-fixed-moment";
import { type FakeGoogle, startFakeGoogle } from "./fake-google";

const repository = join(__dirname, "../..");

/** A person who is logged in to the stand-in for Google, with a fresh copy of the repository. */
export interface GoogleAccount {
  google: FakeGoogle;
  /** Where clasp keeps the log-in. */
  home: string;
  /** The copy: holds `.clasp.json` and, once built, `dist`. */
  root: string;
  /** For the processes that play this person's. */
  env: NodeJS.ProcessEnv;
  logOut(): void;
  close(): Promise<void>;
}

export async function openGoogleAccount(): Promise<GoogleAccount> {
  const google = await startFakeGoogle();
  const home = mkdtempSync(join(tmpdir(), "clasp-home-"));
  const root = join(home, "repository");
  const credentials = join(home, ".clasprc.json");
  mkdirSync(root);
  cpSync(join(repository, SHARED_FILE), join(root, SHARED_FILE));
  const token = {
    type: "authorized_user",
    client_id: "test",
    client_secret: "test",
    refresh_token: "test",
    access_token: "test",
    // In 2099: nothing asks Google for another token.
    expiry_date: 4102444800000,
  };
  writeFileSync(credentials, JSON.stringify({ tokens: { default: token } }));
  return {
    google,
    home,
    root,
    env: withFixedMoment({
      HOME: home,
      USERPROFILE: home,
      FAKE_GOOGLE: google.address,
      NODE_OPTIONS: `--import ${join(repository, "test/support/clasp-preload.mjs")}`,
    }),
    logOut: () => rmSync(credentials, { force: true }),
    async close() {
      await google.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
