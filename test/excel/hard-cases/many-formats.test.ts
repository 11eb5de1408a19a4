/** A sheet on which people copied and pasted for years has thousands of conditional formats of their own: it is marked and cleared all the same. */
import { snapshot } from "../../host";
import { marksFor, open } from "../open";
import { at, livedInPack } from "./lived-in-pack";

it.each([
  [250, 4],
  [1_000, 5],
  [1_700, 6],
])("%s of them, in %s round trips the second time", async (count, trips) => {
  const model = livedInPack();
  const { formatRules } = model.sheet("Revenue");
  for (let index = 0; index < count; index++) formatRules.push({ id: `{own-${index}-0000-0000-0000}`, type: "Custom", ranges: [at(`D${3 + (index % 5)}`)], formula: `=D${3 + (index % 5)}<-${index}`, fill: "#FF0000", fontColour: null, stopIfTrue: false });
  const before = snapshot(model);
  const { excel, host } = open(model);
  const marks = marksFor({ Revenue: { red: "C8", amber: "D5" }, Workings: { red: "C8" } });
  expect(await excel.applyMarks(marks)).toMatchObject({ marked: 3, skipped: [] });
  const already = host.traffic().trips;
  await excel.applyMarks(marks);
  expect(host.traffic().trips - already).toBe(trips);
  await excel.clearMarks();
  expect(snapshot(model)).toEqual(before);
}, 60_000);
