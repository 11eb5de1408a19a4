import { utils, write } from "@e965/xlsx";
import { readWorkbookFile } from "../../src/files";

/** The same small return, saved in the older formats. */
function saved(bookType: "biff8" | "biff5" | "xlsb"): Uint8Array {
  const sheet = utils.aoa_to_sheet([["Net spend", "Planned", null], ["Education", 132662, true]]);
  sheet["C1"] = { t: "n", v: 45473, z: "dd/mm/yyyy" };
  sheet["B3"] = { t: "n", v: 132662, f: "SUM(B2:B2)", z: "#,##0" };
  sheet["C3"] = { t: "e", v: 0x17 };
  sheet["!ref"] = "A1:C3";
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Revenue");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "Workings");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
}

describe.each(["biff8", "xlsb", "biff5"] as const)("a workbook saved as %s", (bookType) => {
  it("gives its values, merges and what is hidden", async () => {
    const { sheets, notRead } = await readWorkbookFile(saved(bookType), "return.xls");
    expect(notRead).toEqual([]);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Revenue", "visible"], ["Workings", "hidden"]]);
    expect(sheets[0]!.values).toEqual([["Net spend", "Planned", 45473], ["Education", 132662, true], [null, 132662, "#REF!"]]);
    // Excel 95 knew no merged cells.
    expect(sheets[0]!.merges).toEqual(bookType === "biff5" ? [] : [{ top: 3, left: 0, bottom: 3, right: 2 }]);
  });
});
