/** The host end of the wire: takes the client's messages, answers as Excel would, counts, and fails where it is told to. */
import type { HostContext, HostObject } from "./class-table";
import { dispatch, isVersionAtLeast } from "./dispatch";
import type { HostEdit, HostModel } from "./host-model";
import { DELAY_FOR_CELL_EDIT, HostRefusal, type ActionResult, type BridgeRequest, type RequestBody, type ResponseBody } from "./protocol";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

export interface Traffic {
  /** Requests that the add-in awaited. */
  readonly trips: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Requests in which the client only gave back references; nobody waits for them. */
  readonly cleanups: number;
  readonly actionsOfLastTrip: number;
}

/** "before" nothing of the request is done, "after" all of it is but the answer is lost; a number says how many of its actions are done. */
export type FailingPoint = "before" | "after" | number;

export interface Host {
  readonly model: HostModel;
  /** The ExcelApi version this host admits to. */
  readonly excelApi: string;
  /** Answers one message of the client; both are JSON text. */
  receive(message: string): Promise<string>;
  /** Where events go: the client's onMessageFromHost. */
  connect(send: (message: string) => void): void;
  isSetSupported(name: string, version?: string): boolean;
  traffic(): Traffic;
  /** The nth request from now on fails; 1 is the next, 0 none. */
  failAt(trip: number, point: FailingPoint): void;
  /** Something that happens to the workbook before the nth request from now on is carried out; 1 is the next. */
  before(trip: number, happens: () => unknown): void;
}

export interface HostOptions {
  /** "1.14", the add-in's floor, where left out. */
  readonly excelApi?: string;
}

export function createHost(model: HostModel, { excelApi = "1.14" }: HostOptions = {}): Host {
  let references = 0;
  const context: HostContext = { model, events: new Set(), references: new Map<string, HostObject>(), newReference: () => `reference-${++references}` };
  const traffic = { trips: 0, bytesIn: 0, bytesOut: 0, cleanups: 0 };
  let actionsOfLastTrip = 0;
  const happenings = new Map<number, () => unknown>();
  let failure: { readonly trip: number; readonly point: FailingPoint } | null = null;
  let send: (message: string) => void = () => undefined;

  model.onEdit((edit) => {
    const isSort = edit.change === "RowSorted";
    if (context.events.has(isSort ? "RowSorted" : "Changed")) send(isSort ? sortedEvent(edit) : changedEvent(edit));
  });

  async function answer(request: BridgeRequest, size: number): Promise<ResponseBody> {
    const body = (typeof request.message.body === "string" ? JSON.parse(request.message.body) : request.message.body) as RequestBody;
    if (isCleanup(body)) {
      traffic.cleanups++;
      return perform(body, body.Actions.length);
    }
    traffic.trips++;
    await happenings.get(traffic.trips)?.();
    if (model.isEditingCell && !(request.flags & DELAY_FOR_CELL_EDIT)) {
      return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    await model.settled();
    const point = failure?.trip === traffic.trips ? failure.point : null;
    actionsOfLastTrip = body.Actions.length;
    if (point === "before") return failed("GeneralException", "The request was lost.");
    if (size > LARGEST_MESSAGE) return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    const done = perform(body, typeof point === "number" ? point : body.Actions.length);
    return point !== null ? failed("GeneralException", "The connection was lost.") : done;
  }

  /** What was done before a refused action stays done: Excel has no transaction round a batch. */
  function perform(body: RequestBody, actions: number): ResponseBody {
    const { run } = dispatch(body, context, excelApi);
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.slice(0, actions).entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostRefusal)) throw error;
        return { ...failed(error.code, error.message, index), Results: results };
      }
    }
    return { Results: results, TraceIds: body.Actions.filter((action) => action.ActionType === 5).map((action) => action.Id) };
  }

  return {
    model,
    excelApi,
    async receive(message) {
      const request = JSON.parse(message) as BridgeRequest;
      const size = byteLength(message);
      let reply = envelope(request.id, await answer(request, size));
      if (byteLength(reply) > LARGEST_MESSAGE) reply = envelope(request.id, failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."));
      traffic.bytesIn += size;
      traffic.bytesOut += byteLength(reply);
      return reply;
    },
    connect(to) {
      send = to;
    },
    isSetSupported(name, version = "1.1") {
      if (name === "ExcelApi") return isVersionAtLeast(excelApi, version);
      return name === "DelayForCellEdit" || (name === "SharedRuntime" && version === "1.1") || (name === "CustomFunctionsRuntime" && isVersionAtLeast("1.3", version));
    },
    traffic: () => ({ ...traffic, actionsOfLastTrip }),
    failAt(trip, point) {
      failure = { trip: traffic.trips + trip, point };
    },
    before(trip, happens) {
      happenings.set(traffic.trips + trip, happens);
    },
  };
}

function isCleanup(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.ActionType === 3 && action.Name === "_RemoveReference");
}

function failed(code: string, message: string, index = 0): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: index, HttpStatusCode: 400 } };
}

function envelope(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
}

/** Type 3 carries events: category 65536, number 10 is "Changed", the target is the workbook for worksheets.onChanged. */
function changedEvent({ sheetId, address, by, change = "RangeEdited" }: HostEdit): string {
  const source = by === "co-author" ? "Remote" : "Local";
  const message = JSON.stringify({ worksheetId: sheetId, address, changeType: change, source, triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown" });
  return JSON.stringify({ type: 3, flags: 0, message: { entries: [{ messageCategory: 65_536, messageType: 10, targetId: "Workbook", message, id: 0 }] } });
}

/** A sort is told of by itself, not as a change. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onrowsorted-member */
function sortedEvent({ sheetId, address, by }: HostEdit): string {
  const message = JSON.stringify({ worksheetId: sheetId, address, source: by === "co-author" ? "Remote" : "Local" });
  return JSON.stringify({ type: 3, flags: 0, message: { entries: [{ messageCategory: 65_536, messageType: 19, targetId: "Workbook", message, id: 0 }] } });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
