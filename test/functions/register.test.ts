import { registerFunctions, worksheetFunctions } from "../../src/functions";

const runtime = globalThis as { CustomFunctions?: unknown };

afterEach(() => {
  delete runtime.CustomFunctions;
});

/** As much of Excel's runtime as a function meets: the register, and the error class. */
function startRuntime(): Map<string, unknown> {
  const registered = new Map<string, unknown>();
  runtime.CustomFunctions = {
    associate: (id: string, worksheetFunction: unknown) => registered.set(id, worksheetFunction),
    Error: class ExcelError {
      constructor(readonly code: string, readonly message: string) {}
    },
  };
  return registered;
}

it("tells Excel which function answers to which id", () => {
  const registered = startRuntime();
  registerFunctions();
  expect(Object.fromEntries(registered)).toEqual(worksheetFunctions);
});

it("throws Excel's own error where Excel's runtime is", () => {
  startRuntime();
  let thrown: unknown;
  try {
    worksheetFunctions.VARIANCE!([["12,011"]], [[9452]]);
  } catch (error) {
    thrown = error;
  }
  expect(thrown?.constructor.name).toBe("ExcelError");
  expect(thrown).toMatchObject({ code: "#VALUE!", message: 'The budget is text, "12,011", not a number.' });
});
