import { launchBrowser } from "./browser";
import { shootCampaign } from "./campaign-pictures";
import { shootInstallation } from "./install-pictures";
import { shootListing } from "./listing-pictures";
import { shootReadme } from "./screenshots";

/** Makes every picture under `docs/` from the built bundle, and nothing from any network. */
async function shootAll(): Promise<void> {
  const browser = await launchBrowser();
  try {
    await shootReadme(browser);
    await shootCampaign(browser);
    await shootListing(browser);
    await shootInstallation(browser);
  } finally {
    await browser.close();
  }
}

shootAll().then(
  // The hosts still listen.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
