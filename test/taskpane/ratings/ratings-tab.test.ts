/** The tab of ratings in a real browser: what is seen, what is written, kept and undone. */
import type { Page } from "playwright-core";
import { launchSceneBrowser, type SceneBrowser, type SceneLook } from "../scene-browser";
import type { SceneName } from "../scenes";

jest.setTimeout(60_000);

let browser: SceneBrowser;
beforeAll(async () => {
  browser = await launchSceneBrowser();
});
afterAll(async () => {
  expect(browser.complaints).toEqual([]);
  await browser.close();
});

async function openTab(scene: SceneName = "ratings", look?: SceneLook): Promise<Page> {
  const page = await browser.open(scene, look);
  await page.getByRole("tab", { name: "Ratings" }).click();
  return page;
}

const asked = (page: Page) => page.evaluate(() => window.scene.host.asked.slice(-1)[0]);
const seen = (page: Page, text: string | RegExp) => page.getByText(text).and(page.locator(":visible")).first().waitFor({ timeout: 5000 });

it.each<string | RegExp>([
  "850 over its budget of 12,690 (B3), 6.7% of it. Red from 5% or £0.1m over, whichever is lower, Amber with any overspend below that.",
  "More than 750 less and it is Amber.",
  "Worse: 710 over a period earlier (C3).",
  "The pack says Amber.",
  "The pack has no rating.",
  "A recovery plan was agreed on 3 June.",
  "1 measure is not rated: neither the policy nor the pack says which way it is better.",
])("says: %s", async (text) => seen(await openTab(), text));

it("is not there where neither pack nor policy has ratings", async () => {
  const page = await browser.open("exceptions");
  expect(await page.getByRole("tab", { name: "Ratings" }).count()).toBe(0);
});

it("compares nothing where the pack has no column for ratings, and says whose they are", async () => {
  const page = await openTab("ratings of the policy alone");
  await seen(page, "The pack has no ratings of its own: these are the policy’s.");
  expect(await page.getByLabel(/^Only what differs/).count()).toBe(0);
  expect(await page.getByText("Only the words of a cell are written").count()).toBe(0);
});

it("leads to the policy where that has no key", async () => {
  const page = await openTab("no key for ratings");
  await seen(page, "has no key for ratings");
  await page.getByRole("button", { name: "Open the policy" }).click();
  await page.getByRole("heading", { name: "Policy", exact: false }).first().waitFor();
});

it("writes one rating at a press, in the schedule's style, and takes it back", async () => {
  const page = await openTab();
  await page.getByRole("button", { name: "Write Red for Placements" }).click();
  expect(await asked(page)).toBe("change Revenue!F3");
  await seen(page, "Red was written.");
  await page.getByRole("button", { name: /Undo/ }).click();
  await page.getByRole("button", { name: "Write Red for Placements" }).waitFor();
  expect(await asked(page)).toBe("undo Revenue!F3");
});

it("writes the missing ones of a schedule after they were shown", async () => {
  const page = await openTab();
  await page.getByRole("button", { name: "Write all 2 missing…" }).click();
  await seen(page, "Write 2 ratings");
  await page.getByRole("button", { name: "Write them" }).click();
  expect(await asked(page)).toBe("change Revenue!F7, Revenue!F8");
});

it("asks for the reason where a rating is kept", async () => {
  const page = await openTab();
  await page.getByRole("button", { name: "Keep Amber because… for Placements" }).click();
  await page.getByRole("dialog").waitFor();
});

it("shows only what differs or is missing", async () => {
  const page = await openTab();
  await page.getByLabel(/Only what differs or is missing/).check();
  expect(await page.getByText("Staffing").count()).toBe(0);
});
