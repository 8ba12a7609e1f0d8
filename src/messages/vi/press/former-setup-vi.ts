import type { FixedKey } from "../../../core/register/columns";

/** Notes of headings as earlier releases had them, where today's places do not cover them. */
export const formerColumnNotes: Readonly<Partial<Record<FixedKey, string>>> = {
  recognisedOn: "Ngày Hội đồng sáng kiến hoặc thủ trưởng công nhận{example}{cited}.",
  recognisedBy: "Hội đồng sáng kiến, Thủ trưởng đơn vị hoặc Chưa công nhận.",
};
