import { addressesOf, parseAreas } from "../../src/excel/areas";
import { rangeName } from "../../src/workbook";

it.each([
  ["Revenue!A1", ["A1"]],
  ["Revenue!A1:B4, Revenue!D1:D4", ["A1:B4", "D1:D4"]],
  ["'Adult Social Care'!A1:B4", ["A1:B4"]],
  ["'A, B!'!A1:B4, 'A, B!'!C1:D1", ["A1:B4", "C1:D1"]],
  ["'It''s, a pack'!$B$2:$C$3,'It''s, a pack'!E5", ["B2:C3", "E5"]],
  ["A1:B2,C3", ["A1:B2", "C3"]],
])("reads Excel's address %s", (address, ranges) => {
  expect(parseAreas(address).map(rangeName)).toEqual(ranges);
});

it("writes addresses as few as Excel's limit allows, and loses no range", () => {
  const ranges = Array.from({ length: 3_000 }, (_, index) => ({ top: index * 2, left: 3, bottom: index * 2, right: 4 }));
  const addresses = addressesOf(ranges);
  expect(addresses.map((address) => address.length).every((length) => length <= 7_500)).toBe(true);
  expect(addresses).toHaveLength(Math.ceil(addresses.join(",").length / 7_500));
  expect(addresses.flatMap((address) => parseAreas(address))).toEqual(ranges);
  expect(addressesOf([])).toEqual([]);
});
