import type { Bootstrap } from "../../../api/bridge";
import type { Catalogue } from "../../../core/register/catalogue";
import { createCatalogue, emptyCatalogue } from "../../../core/register/catalogue";
import type { Unit } from "../../../core/register/unit";

/** The catalogue of units as the rules ask it, from what the script sends; counts and officers stay behind. */
export function pageCatalogue(units: Bootstrap["units"]): Catalogue {
  if (units.length === 0) return emptyCatalogue();
  const aliases = new Map<Unit, readonly string[]>();
  const made = units.map(({ name, code, cluster, aliases: names }, index): Unit => {
    const unit = { name, code, cluster, contact: "", officers: [], propagandaHeld: false, row: index + 2 };
    aliases.set(unit, names);
    return unit;
  });
  return createCatalogue(made, aliases);
}
