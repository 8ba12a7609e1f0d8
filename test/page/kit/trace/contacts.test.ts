import { contactsOf } from "../../../../src/page/kit/trace/trace-text";

const item = (title: string, contact?: string, unit?: string) => ({
  ...{ tab: "units" as const, row: 2, column: 1, title },
  ...(contact !== undefined && { contact }),
  ...(unit !== undefined && { unit }),
});

test("the addresses of a list are taken once, out of whatever stands around them", () => {
  const items = [
    item("Trường A", "Bà Ba <ba@x.vn>; BA@x.vn"),
    item("Xa An", "Thư: c@x.vn.", "Trường C"),
    item("Hà Ba", "", "Trường D"),
    item("Hà Tư", "0912 345 678", "Trường D"),
    item("Trường E"),
  ];
  const { addresses, lacking } = contactsOf({ of: "units", amount: 5, count: 5, items });
  expect(addresses.map((address) => address.toLowerCase())).toEqual(["ba@x.vn", "c@x.vn"]);
  // Two people of one unit lack one address.
  expect(lacking).toBe(2);
});
