/** Workbooks that calculate only when a person says so: after an edit their results are those of other figures. */
import { open, unhurried } from "../open";
import { checked, livedInPack } from "./lived-in-pack";

it("is checked where it was calculated since the last edit", async () => {
  const model = livedInPack();
  model.calculationMode = "Manual";
  expect((await checked(open(model).excel)).register.length).toBeGreaterThan(5);
  expect(model.calculationMode).toBe("Manual");
});

it("is not checked before it is calculated: sums would be called wrong that are merely old", async () => {
  const model = livedInPack();
  model.calculationMode = "Manual";
  model.edit("Revenue", "C3", 221_000);
  const { excel } = open(model);
  await expect(excel.readWorkbook(unhurried())).rejects.toThrow("This workbook is calculated by hand, and cells were changed since: its results are out of date. Press F9 to calculate, then check again.");
  model.calculationState = "Done";
  expect((await excel.readWorkbook(unhurried())).sheets).toHaveLength(5);
});

it("is read while Excel calculates by itself, as it is at every moment in a workbook with volatile functions", async () => {
  const model = livedInPack();
  model.calculationState = "Calculating";
  expect((await open(model).excel.readWorkbook(unhurried())).sheets).toHaveLength(5);
});
