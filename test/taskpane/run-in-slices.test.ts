import { runInSlices } from "../../src/taskpane/run-in-slices";

/** Runs steps that take so many milliseconds each, by a clock of their own; tells at which steps it paused. */
async function pausesOf(milliseconds: readonly number[], cancelAt = Infinity): Promise<{ paused: number[]; result: string; closed: boolean }> {
  let time = 0;
  let closed = false;
  const paused: number[] = [];
  const controller = new AbortController();
  function* steps(): Generator<number, string> {
    try {
      for (const [index, spent] of milliseconds.entries()) {
        time += spent;
        yield index;
      }
      return "finished";
    } finally {
      closed = true;
    }
  }
  const result = await runInSlices(steps(), {
    signal: controller.signal,
    onProgress: (index) => {
      paused.push(index);
      if (index >= cancelAt) controller.abort();
    },
    now: () => time,
    pause: async () => undefined,
    slice: 40,
  }).catch((error: Error) => error.name);
  return { paused, result, closed };
}

it.each([
  ["short work is done in one go", [10, 10, 10], []],
  ["pauses after forty milliseconds of work", [10, 10, 10, 10, 10, 10, 10, 10], [3, 7]],
  ["pauses after a step that alone takes longer", [5, 200, 5], [1]],
  ["pauses between long steps", [50, 50, 50], [0, 1, 2]],
  ["nothing to do", [], []],
])("%s", async (_, milliseconds, paused) => {
  expect(await pausesOf(milliseconds)).toEqual({ paused, result: "finished", closed: true });
});

it("stops at the pause after it is cancelled, and lets the work tidy up", async () => {
  expect(await pausesOf([50, 50, 50, 50], 1)).toEqual({ paused: [0, 1], result: "AbortError", closed: true });
});
