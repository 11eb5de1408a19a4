/** 10,000 exceptions over 50 sheets, on cells that join to no rectangle: no request or answer above 5 MB, no address above 8,192 characters. */
import { cellName } from "../../../src/workbook";
import type { Marks } from "../../../src/marking";
import { snapshot } from "../../host";
import { marksFor, open, pack, registerOf } from "../open";

const SHEETS = 50;
const ON_EACH = 200;
const LINE = Array.from({ length: 40 }, (_, column) => column);

function scattered(shift: number): Marks {
  const cells = Array.from({ length: ON_EACH }, (_, index) => cellName({ row: 1 + index * 2 + (shift % 2), column: (index * 7 + shift) % 40 })).join(",");
  return marksFor(Object.fromEntries(Array.from({ length: SHEETS }, (_, sheet) => [`Cost centre ${sheet + 1}`, { [(["red", "amber", "green"] as const)[sheet % 3]!]: cells }])));
}

it("is marked, marked again with others, and cleared", async () => {
  const model = pack(Object.fromEntries(Array.from({ length: SHEETS }, (_, sheet) => [`Cost centre ${sheet + 1}`, Array.from({ length: 400 }, () => LINE)])));
  const before = snapshot(model);
  const { excel, host } = open(model);
  const largest = { request: 0, answer: 0, address: 0 };
  const receive = host.receive.bind(host);
  host.receive = async (message) => {
    const reply = await receive(message);
    largest.request = Math.max(largest.request, message.length);
    largest.answer = Math.max(largest.answer, reply.length);
    for (const [, address] of message.matchAll(/"Name":"GetRanges"[^[]*\[\s*"([^"]*)"/g)) largest.address = Math.max(largest.address, address!.length);
    return reply;
  };
  expect(await excel.applyMarks(scattered(0))).toMatchObject({ marked: SHEETS * ON_EACH, skipped: [] });
  expect(registerOf(model)).toHaveLength(SHEETS * ON_EACH + 1);
  expect(await excel.applyMarks(scattered(1))).toMatchObject({ marked: SHEETS * ON_EACH, skipped: [] });
  expect(await excel.clearMarks({ words: "clear" })).toMatchObject({ kind: "cleared", registerRemoved: true });
  expect(snapshot(model)).toEqual(before);
  expect(largest.address).toBeGreaterThan(500);
  expect(largest.address).toBeLessThan(8_192);
  expect(largest.request).toBeLessThan(5 * 1024 * 1024);
  expect(largest.answer).toBeLessThan(5 * 1024 * 1024);
}, 120_000);
