import type { Cell } from "../../../src/core/reading/cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { type AtKeyboard, otherUnit } from "../../../src/core/register/other-unit";
import { catalogueOf } from "../../support/judge";

const MAI = "Trường Mai";
const LAN = "Trường Lan";
const catalogue = catalogueOf([
  ["Mã đơn vị", "Tên đơn vị", "Email phụ trách"],
  ["MAI", MAI, "Hoa <Hoa@mai.vn>, nam@mai.vn;  ba@mai.vn"],
  ["LAN", LAN, ""],
]);
const at = (unit: string, email = ""): AtKeyboard => ({ unit, email });

it.each<[string, Cell, AtKeyboard, string]>([
  ["one's own, as chosen", MAI, at(MAI), ""],
  ["one's own, by its code", "mai", at(MAI), ""],
  ["another than the chosen one", LAN, at(MAI), LAN],
  ["another, by its code", "lan", at(MAI), LAN],
  ["nobody can tell without a choice and an address", MAI, at(""), ""],
  ["one's own, by any of its addresses", MAI, at("", "hoa@MAI.vn"), ""],
  ["one's own, by the next of its addresses", MAI, at("", "nam@mai.vn"), ""],
  ["one's own, by the last of its addresses", MAI, at("", "ba@mai.vn"), ""],
  ["one's own by the address, though another is chosen", MAI, at(LAN, "nam@mai.vn"), ""],
  ["another, whose addresses are others", MAI, at("", "lan@lan.vn"), MAI],
  ["another, of whose addresses one's own is a part", MAI, at("", "am@mai.vn"), MAI],
  ["nobody can tell of a unit without an address", LAN, at("", "nam@mai.vn"), ""],
  ["another than the chosen one, which has no address", LAN, at(MAI, "nam@mai.vn"), LAN],
  ["the chosen one, though the address is another's", LAN, at(LAN, "nam@mai.vn"), ""],
  ["a unit that nobody knows", "Trường Cúc", at(MAI, "nam@mai.vn"), ""],
  ["no unit", "", at(MAI, "nam@mai.vn"), ""],
])("%s", (_name, cell, keyboard, expected) => {
  expect(otherUnit(cell, catalogue, keyboard)).toBe(expected);
});

it("takes a name as it stands where no units are given", () => {
  expect(otherUnit(LAN, emptyCatalogue(), at(MAI))).toBe(LAN);
  expect(otherUnit(LAN, emptyCatalogue(), at(LAN))).toBe("");
  expect(otherUnit(LAN, emptyCatalogue(), at("", "nam@mai.vn"))).toBe("");
});
