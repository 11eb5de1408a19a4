/** The panel in a real browser, as narrow as Excel shows it. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { launchSceneBrowser, type SceneBrowser, type SceneLook } from "./scene-browser";
import { scenes, type SceneName } from "./scenes";

jest.setTimeout(120_000);

const names = Object.keys(scenes) as SceneName[];
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: SceneBrowser;

beforeAll(async () => {
  browser = await launchSceneBrowser();
  await browser.page.evaluate(axe);
});
afterAll(() => browser.close());

async function inScene<T>(scene: SceneName, use: (page: Page) => Promise<T>, look?: SceneLook): Promise<T> {
  return use(await browser.open(scene, look));
}

/** What axe-core finds, all of its rules or one. Fluent's focus keepers are left out: they pass on at once whatever focus reaches them. */
async function accessibilityFaults(page: Page, rule?: string): Promise<string[]> {
  await atRest(page);
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run(...given: unknown[]): Promise<AxeResults> } }).axe.run(
        { exclude: [["[data-tabster-dummy]"]] },
        only ? { runOnly: [only] } : { rules: { "target-size": { enabled: true } } },
      ),
    rule,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Once nothing changes colour any more: a button that has just become one to press does so over a tenth of a second. An indeterminate progress bar moves for ever. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await Promise.allSettled(document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])));
  });
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const asked = (page: Page) => page.evaluate(() => window.scene.host.asked);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

it.each(names)("%s: no accessibility fault in light or dark, nothing wider than the panel", async (scene) => {
  const page = await browser.open(scene);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.emulateMedia({ colorScheme: "dark" });
  // The colour of a button without a ground of its own comes a frame after the ground of the panel.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  expect(await accessibilityFaults(page, "color-contrast")).toEqual([]);
});

/** Text of a button or a list that is cut off, and whatever reaches over the edge of the panel. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll<HTMLElement>("button, input, select, summary, a")].filter((each) => each.checkVisibility());
    return shown
      .filter((each) => each.getBoundingClientRect().right > edge || (each.localName === "button" && each.scrollWidth > each.clientWidth + 1))
      .map(({ textContent, localName }) => `${localName} ${textContent}`);
  });
}

describe("a panel that is narrower than Excel's, or low as one that is enlarged to 200 %", () => {
  const sizes = { narrow: { width: 280, height: 640 }, low: { width: 320, height: 320 } } as const;
  afterEach(() => browser.page.setViewportSize({ width: 320, height: 640 }));

  it.each(names)("%s: nothing is cut off", async (scene) => {
    const page = await browser.open(scene);
    for (const size of Object.values(sizes)) {
      await page.setViewportSize(size);
      expect(await cutOff(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });

  it("scrolls as a whole where it is low, so that the list has room", () =>
    inScene("a change made", async (page) => {
      await page.setViewportSize(sizes.low);
      const last = page.locator("[data-finding]").last();
      await last.scrollIntoViewIfNeeded();
      const { y, height } = (await last.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + Math.min(height, 200)).toBeLessThanOrEqual(sizes.low.height);
    }));
});

describe("what is seen", () => {
  it.each<[SceneName, string | RegExp]>([
    ["not checked yet", "No figure is changed unless you say so, and none leaves the workbook."],
    ["marks of an earlier check", "What this Excel lacks (2)"],
    ["reading", "Notes (3 of 3)"],
    ["checking", "3 of 12 schedules"],
    ["writing marks", "Marking the exceptions"],
    ["exceptions", "Whole pack: 2 schedules, 59 statements tested at 08:41"],
    ["one sheet", "Capital: 1 schedule, 8 statements tested at 08:41"],
    ["changed since", "The workbook has changed since this check."],
    ["marks refused", /nothing is marked.*protected/],
    ["a sheet not marked", "Capital could not be marked."],
    ["corrections in force", "Nothing tested"],
    ["corrections in force", /^1 schedule was recognised, but no statement in it could be tested\. /],
    ["no exceptions", "51 statements tested, none broken."],
    ["nothing recognised", /No schedule was recognised in this workbook/],
    ["failed", /Press Enter or Esc in it, then try again/],
    ["failed", "The workbook carries marks of an earlier check."],
    ["asked about words in the register", /3 rows of the sheet of exceptions hold words that somebody typed/],
    ["failed after a check", "What follows is the check made at 08:41."],
    ["failed after a check", "5 exceptions"],
    ["marks taken off", "All marks were taken off the cells, and the sheet of exceptions is gone."],
    ["a fix shown", "Put the number 33 in E8, in place of the text."],
    ["all of a kind shown", "A figure typed as text: 10 cells on 2 sheets would be changed."],
    ["a change made", "Revenue!H7, H8, H9, H10 and 5 other cells were changed."],
    ["a change made", "Changed. The next check tells whether it is right now."],
    ["a change made in part", /Not Capital!E8: the sheet is protected/],
    ["a change refused", /The change could not be finished\. A cell is being edited/],
    ["all accepted", "All accepted"],
    ["all accepted", "All 5 exceptions are accepted."],
    ["a change undone", /hold again what stood there before/],
  ])("%s", (scene, text) => inScene(scene, (page) => page.getByText(text).first().waitFor({ timeout: 5000 })));

  it.each<[SceneName, string | RegExp]>([
    ["a change refused", /^The change could not be finished/],
    ["a change undone", /hold again what stood there before/],
  ])("%s: what is said stays in view, wherever the list is", (scene, sentence) =>
    inScene(scene, async (page) => {
      await page.locator("[data-finding]").last().scrollIntoViewIfNeeded();
      const { y } = (await page.locator(".fui-MessageBar").getByText(sentence).boundingBox())!;
      expect(y).toBeGreaterThan(50);
    }),
  );

  it("tells of an exception what, where, and by how much", () =>
    inScene("exceptions", async (page) => {
      expect(await page.getByRole("button", { name: /The total does not foot/ }).innerText()).toMatch(/D16[\s\S]*Stated\s+133,407\s+Expected\s+133,470\s+Difference\s+\(63\)[\s\S]*131,470 \+ 2,000 ≠ 133,407/);
    }));

  it("says what was recognised, how surely, and what was left aside", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("tab", { name: "Recognised" }).click();
      await page.getByText("very (96%)").waitFor();
      await page.getByText("Left aside: B2:B14. Text only: there are no figures under these headings.").waitFor();
      expect(await page.getByRole("tabpanel").getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(["Revenue", "Capital", "Notes"]);
      expect(await accessibilityFaults(page)).toEqual([]);
    }));

  it("says what was not checked and why", () =>
    inScene("a sheet not marked", async (page) => {
      await page.getByRole("tab", { name: "Not checked 5" }).click();
      for (const text of ["It is a chart, not a worksheet.", "Cannot read the sign of an empty column.", "The sheet is protected.", "Not tested: it has no percentage column.", "Revenue!A5, Capital!A4"]) {
        await page.getByText(text, { exact: true }).waitFor({ timeout: 5000 });
      }
      expect(await accessibilityFaults(page)).toEqual([]);
    }));

  it("gathers rules that had nothing to be tried on under one line, by family", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("tab", { name: "Not checked 3" }).click();
      expect(await page.getByText("A saving has no profile").isVisible()).toBe(false);
      await page.getByText("3 rules had nothing to be tried on").click();
      expect(await page.getByRole("heading", { level: 4 }).allInnerTexts()).toEqual(["Reserves", "Savings"]);
      expect(await page.getByText("A saving has no profile").isVisible()).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
    }));

  it.each<[SceneName, string]>([
    ["exceptions", "Not checked 3"],
    ["much not checked", "Not checked 128"],
  ])("%s: the tabs stand on one line", (scene, last) =>
    inScene(scene, async (page) => {
      await page.getByRole("tab", { name: last, exact: true }).waitFor({ timeout: 5000 });
      const tops = await page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
    }));

  it("follows Excel's own theme before the system's", async () => {
    const paper = (officeBackground?: string) =>
      inScene("not checked yet", (page) => page.evaluate(() => getComputedStyle(document.querySelector("main")!).backgroundColor), {
        colorScheme: "light",
        ...(officeBackground ? { officeBackground } : {}),
      });
    expect(await paper()).toBe("rgb(255, 255, 255)");
    expect(await paper("#262626")).toBe("rgb(41, 41, 41)");
  });

  it("tells the current exception from the others in a contrast theme", () =>
    inScene(
      "at an exception",
      async (page) => {
        const edges = await page.locator("li[data-row]").evaluateAll((items) => items.map((item) => getComputedStyle(item).borderLeftColor));
        expect(new Set(edges).size).toBe(2);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
      { forcedColors: "active" },
    ));
});

describe("what is done", () => {
  it("checks, and says the result to those who listen", () =>
    inScene("not checked yet", async (page) => {
      await page.getByRole("button", { name: "Check pack" }).click();
      await page.getByRole("heading", { name: "5 exceptions" }).waitFor();
      expect(await page.getByRole("status").innerText()).toBe("Checked: 2 errors, 1 query, 1 warning and 1 note.");
    }));

  it.each<SceneName>(["reading", "checking"])("cancels while %s, by button or by Esc", async (scene) => {
    for (const key of ["Enter", "Escape"]) {
      const page = await browser.open(scene);
      await page.getByRole("button", { name: "Cancel" }).press(key);
      await page.getByText("Check a budget pack").waitFor({ timeout: 5000 });
    }
  });

  it("goes to the cell of the exception that is pressed", () =>
    inScene("exceptions", async (page) => {
      await page.getByText("The whole-life variance differs").click();
      expect((await asked(page)).at(-1)).toBe("go to Capital!E7");
      expect(await page.locator("[aria-current]").innerText()).toContain("E7");
    }));

  it("is walked with Tab and arrows alone", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("tab", { name: "Found" }).focus();
      await page.keyboard.press("Tab");
      expect(await focused(page)).toContain("Revenue");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toContain("J9");
      await page.keyboard.press("Enter");
      expect((await asked(page)).at(-1)).toBe("go to Revenue!J9");
    }));

  it("takes a severity out of the list and puts it back", () =>
    inScene("exceptions", async (page) => {
      const errors = page.getByRole("button", { name: /^2 ?Errors/ });
      await errors.click();
      expect(await errors.getAttribute("aria-pressed")).toBe("false");
      expect(await page.locator("[data-finding]").count()).toBe(3);
      await errors.click();
      expect(await page.locator("[data-finding]").count()).toBe(5);
    }));

  it("counts what was accepted apart, and lists it when asked", () =>
    inScene("some accepted", async (page) => {
      await page.getByRole("heading", { name: "2 exceptions" }).waitFor({ timeout: 5000 });
      expect(await page.getByRole("status").innerText()).toBe("Checked: 1 error and 1 query; 3 accepted.");
      expect(await page.locator("[data-finding]").count()).toBe(2);
      expect(await page.getByText("Accepted at (2,693); now (2,702).").isVisible()).toBe(true);
      const chip = page.getByRole("button", { name: "Accepted 3" });
      expect(await chip.getAttribute("aria-pressed")).toBe("false");
      await chip.press("Enter");
      expect(await chip.getAttribute("aria-pressed")).toBe("true");
      expect(await page.locator("[data-finding]").count()).toBe(5);
      for (const text of ["The whole rule is accepted, by the policy.", "Accepted by A. Okafor, 24 November 2026.", /^Accepted for the whole schedule by Oluwaseun/, /^=SUM\(F7:F15\) is locked/]) {
        await page.getByText(text).first().waitFor({ timeout: 5000 });
      }
    }));

  it("folds a sheet, and unfolds it when the ribbon goes to an exception on it", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("button", { name: "Revenue 4" }).click();
      expect(await page.locator("[data-finding]").count()).toBe(1);
      await page.evaluate(() => window.scene.session.nextException());
      await page.locator("[aria-current]").waitFor({ timeout: 5000 });
      expect(await page.locator("[data-finding]").count()).toBe(5);
    }));

  it("goes to a schedule that was recognised", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("tab", { name: "Recognised" }).click();
      await page.getByRole("button", { name: "Capital!A4:L12", exact: true }).click();
      expect((await asked(page)).at(-1)).toBe("go to Capital!A4");
    }));

  it("checks again after an edit", () =>
    inScene("changed since", async (page) => {
      await page.getByRole("button", { name: "Check again" }).click();
      await page.getByText("The workbook has changed").waitFor({ state: "detached", timeout: 5000 });
      expect(await asked(page)).toEqual(["read", "mark pack", "read", "mark pack"]);
    }));

  it("keeps the keyboard's place from the press of Check pack to the result", () =>
    inScene("not checked yet", async (page) => {
      await page.getByRole("button", { name: "Check pack" }).press("Enter");
      await page.getByRole("heading", { name: "5 exceptions" }).waitFor();
      expect(await focused(page)).toBe("Check pack");
    }));
});

describe("the ways to clear", () => {
  const ways = ["Clear all marks", "Clear this sheet’s marks", "Clear accepted marks"];
  const opened = (use: (page: Page) => Promise<void>) =>
    inScene("exceptions", async (page) => {
      await page.getByRole("button", { name: "Clear only some marks" }).press("Enter");
      await page.getByRole("menu", { name: "Clear marks" }).waitFor({ timeout: 5000 });
      await use(page);
    });

  it("are a menu that is walked with arrows, round and round, and left with Esc", () =>
    opened(async (page) => {
      expect(await focused(page)).toBe(ways[0]);
      for (const [key, expected] of [["ArrowDown", ways[1]], ["End", ways[2]], ["ArrowDown", ways[0]], ["ArrowUp", ways[2]], ["Home", ways[0]]] as const) {
        await page.keyboard.press(key);
        expect(await focused(page)).toBe(expected);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("menu").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Clear only some marks");
    }));

  it("closes with a press elsewhere, and clears nothing", () =>
    opened(async (page) => {
      await page.getByRole("heading", { name: "5 exceptions" }).click();
      expect(await page.getByRole("menu").count()).toBe(0);
      expect((await asked(page)).filter((each) => each.startsWith("clear"))).toEqual([]);
    }));

  it.each([
    [ways[0]!, "clear", "All marks were taken off the cells, and the sheet of exceptions is gone."],
    [ways[1]!, "clear Revenue", "The marks of Revenue were taken off; the sheet of exceptions stays."],
    [ways[2]!, "clear accepted", "The marks of accepted exceptions were taken off; the sheet of exceptions stays."],
  ])("%s", (name, last, sentence) =>
    opened(async (page) => {
      await page.getByRole("menuitem", { name }).press("Enter");
      await page.getByText(sentence).first().waitFor({ timeout: 5000 });
      expect((await asked(page)).at(-1)).toBe(last);
    }),
  );
});

describe("asked before words of people are cleared", () => {
  const asking: SceneName = "asked about words in the register";
  const answers = ["Clear marks only", "Clear all", "Cancel"];

  it("takes the keyboard to the answers, the one that loses nothing first, and says the question to those who listen", () =>
    inScene(asking, async (page) => {
      expect(await focused(page)).toBe(answers[0]);
      for (const answer of answers.slice(1)) {
        await page.keyboard.press("Tab");
        expect(await focused(page)).toBe(answer);
      }
      expect(await page.locator("[aria-live]").first().innerText()).toContain("Clear them as well?");
    }));

  it.each([
    ["Clear marks only", "Enter", "clear, words: keep"],
    ["Clear all", "Enter", "clear, words: clear"],
    ["Cancel", "Enter", "clear"],
    ["Clear all", "Escape", "clear"],
  ])("%s, pressed with %s", (answer, key, last) =>
    inScene(asking, async (page) => {
      await page.getByRole("button", { name: answer }).press(key);
      await page.getByText("Clear what people wrote?").waitFor({ state: "detached", timeout: 5000 });
      expect((await asked(page)).at(-1)).toBe(last);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    }),
  );
});

describe("a fix", () => {
  const listed = (page: Page) => page.getByRole("dialog").getByRole("row").allInnerTexts();

  it("is offered only where there is one", () =>
    inScene("exceptions with fixes", async (page) => {
      expect(await page.getByRole("button", { name: /^Show fix/ }).allTextContents()).toEqual(["Show fix for H7", "Show fix for E8", "Show fix for F9"]);
    }));

  it("is shown cell by cell before anything is changed, and read out with its heading", () =>
    inScene("exceptions with fixes", async (page) => {
      await page.getByRole("button", { name: "Show fix for E8" }).press("Enter");
      const dialog = page.getByRole("dialog", { name: "Change E8 on Capital" });
      await dialog.waitFor({ timeout: 5000 });
      expect(await focused(page)).toBe("Change E8 on Capital");
      expect(await listed(page)).toEqual(["Cell\tNow\tThen", "E8\t“ 33”\t33"]);
      expect((await asked(page)).filter((each) => each.startsWith("change"))).toEqual([]);
    }));

  it("is made with the keyboard alone, which comes back to the exception", () =>
    inScene("exceptions with fixes", async (page) => {
      await page.getByRole("button", { name: "Show fix for E8" }).press("Enter");
      for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Make this change");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached", timeout: 5000 });
      expect((await asked(page)).at(-1)).toBe("change Capital!E8");
      expect(await focused(page)).toContain("E8");
      await page.getByText("The workbook has changed since this check.").waitFor({ timeout: 5000 });
    }));

  it.each(["Cancel", "Escape"])("is given up by %s, and the keyboard goes back to where it was", (way) =>
    inScene("exceptions with fixes", async (page) => {
      await page.getByRole("button", { name: "Show fix for E8" }).press("Enter");
      if (way === "Escape") await page.keyboard.press("Escape");
      else await page.getByRole("button", { name: "Cancel" }).press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached", timeout: 5000 });
      expect(await focused(page)).toBe("Show fix for E8");
      expect((await asked(page)).filter((each) => each.startsWith("change"))).toEqual([]);
    }),
  );

  it("is made for all of its kind when that is ticked", () =>
    inScene("a fix shown", async (page) => {
      await page.getByLabel("Fix both of this kind").check();
      expect(await page.getByRole("dialog").getByRole("row").count()).toBe(13);
      await page.getByRole("button", { name: "Make 10 changes" }).click();
      await page.getByText(/5 other cells|6 other cells/).first().waitFor({ timeout: 5000 });
      expect(await page.getByRole("button", { name: /^Show fix/ }).allTextContents()).toEqual(["Show fix for F9"]);
    }));

  it("is undone, and offered again", () =>
    inScene("a change made", async (page) => {
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Show fix for H7" }).waitFor({ timeout: 5000 });
      expect((await asked(page)).at(-1)).toContain("undo Revenue!H7");
    }));

  it("keeps its buttons in view however many cells it changes, and scrolls by keyboard", () =>
    inScene("ten thousand cells to change", async (page) => {
      expect(await page.getByRole("dialog").getByRole("row").count()).toBe(101);
      const [button, pane] = await Promise.all([page.getByRole("button", { name: "Cancel" }).boundingBox(), page.locator("main").boundingBox()]);
      expect(button!.y + button!.height).toBeLessThan(pane!.height);
      const list = page.getByRole("group", { name: "What would be changed" });
      await list.focus();
      await page.keyboard.press("End");
      await page.waitForFunction(() => document.querySelector("dialog [role=group]")!.scrollTop > 100);
      await page.getByRole("button", { name: "Show 100 more of 9,900 cells" }).click();
      expect(await page.getByRole("dialog").getByRole("row").count()).toBe(201);
    }));

  it("stands out in a contrast theme", () =>
    inScene("all of a kind shown", async (page) => expect(await accessibilityFaults(page)).toEqual([]), { forcedColors: "active" }));
});

describe("accepting", () => {
  const asking: SceneName = "asked why it may stand";
  const decided = (page: Page) =>
    page.evaluate(() => window.scene.host.decisions.map(({ row, status, reason, by, when }) => [`${row.sheet}!${row.cell}`, status, reason, by, when]));

  it("is offered beside every open exception, and taking back beside every accepted one", () =>
    inScene("accepted ones shown", async (page) => {
      expect(await page.getByRole("button", { name: /^Accept… for/ }).count()).toBe(2);
      expect(await page.getByRole("button", { name: /^Take back/ }).allTextContents()).toEqual(["Take back for D16", "Take back for the whole schedule for F16", "Take back for the whole rule for A12"]);
    }));

  it("asks what, why and by whom, and is done with the keyboard alone", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("tab", { name: "Found" }).focus();
      for (const key of ["Tab", "ArrowDown", "ArrowDown", "Tab"]) await page.keyboard.press(key);
      expect(await focused(page)).toBe("Accept… for J9");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: "Accept J9 on Revenue" }).waitFor({ timeout: 5000 });
      expect(await focused(page)).toBe("Accept J9 on Revenue");
      for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press("Tab");
      await page.keyboard.type("=1+1");
      await page.keyboard.press("Tab");
      await page.keyboard.type("A. Okafor");
      await page.keyboard.press("Enter");
      await page.getByText("J9 on Revenue is accepted, and its mark is quiet.").first().waitFor({ timeout: 5000 });
      expect(await decided(page)).toEqual([["Revenue!J9", "Accepted", "=1+1", "A. Okafor", "14 July 2026"]]);
      expect((await asked(page)).slice(-2)).toEqual(["decide Revenue!J9 Accepted", "mark Revenue"]);
      await page.getByRole("heading", { name: "4 exceptions" }).waitFor({ timeout: 5000 });
      expect(await page.getByRole("button", { name: "Accepted 1" }).count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-stop"))).toBe(true);
    }));

  it("is not done without a reason and a name, and says what is missing where the keyboard then is", () =>
    inScene(asking, async (page) => {
      await page.getByRole("button", { name: "Accept", exact: true }).click();
      await page.getByText("Say why it may stand.").waitFor({ timeout: 5000 });
      expect(await page.getByLabel("Reason").evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel("Reason").fill("  ");
      await page.getByLabel("Your name").fill("A. Okafor");
      await page.keyboard.press("Enter");
      expect(await decided(page)).toEqual([]);
    }));

  it("remembers the name", () =>
    inScene("one accepted", async (page) => {
      await page.getByRole("button", { name: "Accept… for D16" }).press("Enter");
      expect(await page.getByLabel("Your name").inputValue()).toBe("A. Okafor");
    }));

  it("says why the rule matters, and when it may be turned off", () =>
    inScene(asking, async (page) => {
      await page.getByText("Why this matters").click();
      await page.getByText(/^A committee that adds up the lines/).waitFor({ timeout: 5000 });
      await page.getByText("In a policy it goes by the name variance-mismatch.").waitFor({ timeout: 5000 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }));

  it.each(["Cancel", "Escape"])("is given up by %s, and the keyboard goes back to where it was", (way) =>
    inScene("exceptions", async (page) => {
      await page.getByRole("button", { name: "Accept… for J9" }).press("Enter");
      if (way === "Escape") await page.keyboard.press("Escape");
      else await page.getByRole("button", { name: "Cancel" }).press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached", timeout: 5000 });
      expect(await focused(page)).toBe("Accept… for J9");
      expect(await decided(page)).toEqual([]);
    }),
  );

  it("is taken back, and the keyboard stays", () =>
    inScene("accepted ones shown", async (page) => {
      await page.getByRole("button", { name: "Take back for D16" }).press("Enter");
      await page.getByText("D16 on Revenue is open again, and its mark is as before.").first().waitFor({ timeout: 5000 });
      expect(await focused(page)).toBe("Accept… for D16");
      expect((await decided(page)).map(([place, status]) => [place, status])).toEqual([["Revenue!D16", "Open"]]);
      await page.getByRole("heading", { name: "3 exceptions" }).waitFor({ timeout: 5000 });
    }));

  it("says why nothing was accepted", () =>
    inScene("accepting refused", async (page) => {
      await page.getByText("Nothing was accepted. Exceptions: The sheet is protected.").first().waitFor({ timeout: 5000 });
      await page.getByRole("heading", { name: "5 exceptions" }).waitFor({ timeout: 5000 });
    }));

  it("stands out in a contrast theme", () => inScene(asking, async (page) => expect(await accessibilityFaults(page)).toEqual([]), { forcedColors: "active" }));
});

describe("other workbooks", () => {
  const summary = "Earlier return and acceptances";

  it("are chosen with the keyboard, and read in the panel", () =>
    inScene("exceptions", async (page) => {
      await page.getByText(summary).press("Enter");
      for (const name of ["Compare with an earlier return…", "Import acceptances from…"]) {
        const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name }).press("Enter")]);
        await chooser.setFiles({ name: `${name.length}.xlsx`, mimeType: "application/octet-stream", buffer: Buffer.from("") });
        await page.getByText(`${name.length}.xlsx`).first().waitFor({ timeout: 5000 });
      }
      expect((await asked(page)).filter((each) => each === "read")).toHaveLength(3);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }));

  it.each<[SceneName, string, RegExp]>([
    ["acceptances imported", "Acceptances of Q1.xlsx", /^3 acceptances were read from Q1\.xlsx: 1 holds, 1 lapsed because figures changed, 1 has no exception here\.$/],
    ["a workbook without a register", summary, /^Notes\.xlsx has no register of exceptions to take acceptances from\.$/],
  ])("%s", (scene, line, sentence) =>
    inScene(scene, async (page) => {
      await page.getByText(line).first().click();
      await page.getByText(sentence).first().waitFor({ timeout: 5000 });
      expect(await accessibilityFaults(page)).toEqual([]);
    }),
  );

  it("can be left again", () =>
    inScene("compared with an earlier return", async (page) => {
      await page.getByText(/^Compared with Quarter 1/).first().click();
      await page.getByRole("button", { name: /^Go without Quarter 1/ }).click();
      await page.getByText(summary).waitFor({ timeout: 5000 });
      await page.getByText("The next check goes without it.").first().waitFor({ timeout: 5000 });
    }));
});

describe("the policy", () => {
  it("is named at the foot, and opened and left by the keyboard", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("button", { name: "Policy: Cautious" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Policy and plan rules" }).waitFor({ timeout: 5000 });
      expect(await focused(page)).toBe("Policy and plan rules");
      await page.getByRole("button", { name: "Back" }).click();
      await page.getByText("5 exceptions").waitFor({ timeout: 5000 });
    }));

  it.each<[SceneName, string | RegExp]>([
    ["policy", "This workbook keeps no policy that can be used, so the default counts."],
    ["a policy of its own", "It is kept on the sheet Plan rules, where its values can be changed."],
    ["a policy that cannot be read", /'Plan rules'!M8 \(Red from, % of budget over\) is “five”: give a number such as 0.05 or “5 %”/],
    ["looking for a policy", "Reading the workbook"],
    ["writing a policy", "Writing into the workbook"],
    ["a policy written", "“Service and directorate key” is on the sheet Plan rules. The next check goes by it."],
    ["asked before a policy is replaced", /Put “Service and directorate key” in its place\?/],
    ["starter rules inserted", /The starter rules are on the sheet Plan rules, with example figures to try them on/],
    ["a policy refused", /The sheet Plan rules is protected/],
    ["a document with faults", "rag.red.percentage is “five”: give a number such as 0.05 or “5 %”, or “none”."],
  ])("%s", (scene, text) => inScene(scene, (page) => page.getByText(text).and(page.locator(":visible")).first().waitFor({ timeout: 5000 })));

  it("is chosen from the examples, each with its source", () =>
    inScene("policy", async (page) => {
      await page.getByLabel("Example policy").selectOption("Green within 10 % of target");
      await page.getByText("Source: A council that publishes “green within 10 % of target”.").waitFor({ timeout: 5000 });
      await page.getByRole("button", { name: "Use this example" }).click();
      await page.getByText("“Green within 10 % of target” is on the sheet Plan rules").and(page.locator(":visible")).first().waitFor({ timeout: 5000 });
      expect((await asked(page)).slice(-2)).toEqual(["write plan on Plan rules", "go to Plan rules!A1"]);
    }));

  it("goes out as JSON and comes in again", () =>
    inScene("policy", async (page) => {
      const box = page.getByLabel("Policy as JSON");
      await page.getByRole("button", { name: "Show the one in use" }).click();
      const json = await box.inputValue();
      expect(JSON.parse(json)).toMatchObject({ name: "Cautious" });
      await box.fill(json.replace('"Cautious"', '"Ours"'));
      await page.getByRole("button", { name: "Use this document" }).click();
      await page.getByText("“Ours” is on the sheet Plan rules").and(page.locator(":visible")).first().waitFor({ timeout: 5000 });
    }));

  it("is read from a file, and saved as one", () =>
    inScene("policy", async (page) => {
      await page.locator('input[type="file"]').setInputFiles({ name: "ours.json", mimeType: "application/json", buffer: Buffer.from('{ "name": "Ours" }') });
      await page.getByText("ours.json is in the box above.").waitFor({ timeout: 5000 });
      expect(await page.getByLabel("Policy as JSON").inputValue()).toBe('{ "name": "Ours" }');
      const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
      expect(saved.suggestedFilename()).toBe("policy.json");
    }));

  it("is copied, or selected where the page may not copy", () =>
    inScene("policy", async (page) => {
      await page.getByRole("button", { name: "Show the one in use" }).click();
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByText(/^(Copied\.|It could not be copied)/).waitFor({ timeout: 5000 });
      expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionEnd)).toBeGreaterThan(100);
    }));
});

describe("corrections of what was recognised", () => {
  const dialog = (page: Page) => page.getByRole("dialog", { name: "Correct Return!A2:E8" });

  it("are chosen with the keyboard, kept, and a check is offered", () =>
    inScene("a table to correct", async (page) => {
      expect(await focused(page)).toBe("Correct Return!A2:E8");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      expect(await dialog(page).getByLabel("Unit").inputValue()).toBe("£");
      await dialog(page).getByLabel("A1", { exact: true }).selectOption("budget");
      await dialog(page).getByLabel("Your name").fill("J. Smith");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByText("2 corrections kept on Plan rules.").and(page.locator(":visible")).first().waitFor({ timeout: 5000 });
      expect(await dialog(page).count()).toBe(0);
      await page.getByText("The workbook has changed since this check.").waitFor({ timeout: 5000 });
    }));

  it("say of a row what it is, which is named first", () =>
    inScene("a table to correct", async (page) => {
      const row = dialog(page).getByLabel("Row", { exact: true });
      await row.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).labels![0]!.textContent)).toBe("It is");
      await dialog(page).getByLabel("It is").selectOption("memo");
      expect(await row.locator("option:checked").innerText()).toBe("4: Day care (said to be memo)");
      await row.selectOption("row Meals");
      expect(await dialog(page).getByLabel("It is").inputValue()).toBe("");
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await dialog(page).getByRole("button", { name: "Keep" }).click();
      await page.getByText("1 correction kept on Plan rules.").and(page.locator(":visible")).first().waitFor({ timeout: 5000 });
      expect(await asked(page)).toContain("change Plan rules!K6, Plan rules!L6, Plan rules!M6, Plan rules!O6");
    }));

  it("are come to from an exception that a table read wrongly has brought about, and the keyboard goes back to it", () =>
    inScene("exceptions", async (page) => {
      await page.getByRole("button", { name: "Accept… for J9" }).press("Enter");
      await page.getByRole("dialog", { name: "Accept J9 on Revenue" }).getByRole("button", { name: "The table was read wrongly…" }).press("Enter");
      await page.getByRole("dialog", { name: /^Correct Revenue!/ }).waitFor({ timeout: 5000 });
      expect(await page.getByRole("dialog").count()).toBe(1);
      expect(await focused(page)).toMatch(/^Correct Revenue!/);
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("Accept… for J9");
    }));

  it("of an ignored table need no more to be said", () =>
    inScene("a table to correct", async (page) => {
      await dialog(page).getByLabel("Ignore this table").check();
      expect(await dialog(page).getByRole("combobox").count()).toBe(0);
      await dialog(page).getByRole("button", { name: "Keep" }).click();
      await page.getByText("1 correction kept on Plan rules.").and(page.locator(":visible")).first().waitFor({ timeout: 5000 });
    }));

  it("are given up by Escape, and nothing is written", () =>
    inScene("a table to correct", async (page) => {
      await dialog(page).getByLabel("Unit").selectOption("£m");
      await page.keyboard.press("Escape");
      expect(await dialog(page).count()).toBe(0);
      expect((await asked(page)).at(-1)).toBe("go to Return!A2");
    }));

  it("that are in force are listed, badged, and taken away", () =>
    inScene("corrections in force", async (page) => {
      await page.getByRole("tab", { name: "Recognised" }).click();
      await page.getByText("corrected", { exact: true }).first().waitFor({ timeout: 5000 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.getByRole("button", { name: "Remove the correction Return!A2: Its unit is £000" }).click();
      await page.getByText("1 correction taken off Plan rules.").and(page.locator(":visible")).first().waitFor({ timeout: 5000 });
    }));

  it("that fit no table any more are said", () =>
    inScene("corrections in force", async (page) => {
      await page.getByRole("tab", { name: "Not checked" }).click();
      await page.getByText("the table has no column headed “A9”").waitFor({ timeout: 5000 });
    }));

  it("that Excel refuses are said", () =>
    inScene("corrections refused", (page) => page.getByText(/structure is protected/).and(page.locator(":visible")).first().waitFor({ timeout: 5000 }).then(() => undefined)));
});

describe("ten thousand exceptions", () => {
  it("draws a page of them, the next on request, and any that the ribbon goes to", () =>
    inScene("ten thousand exceptions", async (page) => {
      expect(await page.locator("[data-finding]").count()).toBe(100);
      await page.getByRole("button", { name: "Show 100 more of 9,900 exceptions" }).click();
      expect(await page.locator("[data-finding]").count()).toBe(200);
      await page.evaluate(() => window.scene.session.goTo({ ...window.scene.host.marks[0]!.register[349]!, family: "revenue", schedule: null, related: [], fix: null }));
      await page.locator("[aria-current]").waitFor({ timeout: 5000 });
      expect(await page.locator("[aria-current]").isVisible()).toBe(true);
    }));

  it("answers a press within half a second", () =>
    inScene("ten thousand exceptions", async (page) => {
      const spent = await page.evaluate(async () => {
        const began = performance.now();
        window.scene.session.toggleStanding("query");
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - began;
      });
      expect(spent).toBeLessThan(500);
    }));
});

it("leaves no complaint on the console", () => {
  expect(browser.complaints).toEqual([]);
});
