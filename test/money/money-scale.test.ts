import type { MoneyScale } from "../../src/money";
import { poundsIn } from "../../src/money";

it.each<[MoneyScale, number]>([["£", 1], ["£000", 1_000], ["£m", 1_000_000], ["£bn", 1_000_000_000]])("one of %s is %d pounds", (scale, pounds) => {
  expect(poundsIn(scale).toNumber()).toBe(pounds);
});
