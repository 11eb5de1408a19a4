/** The wire between Microsoft's client library and a host, as the client's own source builds and reads it. */

/** How an object is reached: 1 global, 2 new, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object, its path's id; else 0, one entry an argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What is asked: 1 instantiate, 2 query, 3 call a method, 4 set a property, 5 trace. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface BridgeRequest {
  readonly id: number;
  readonly type: 1;
  /** Bit 64: wait while a person edits a cell (delayForCellEdit). */
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
}

export const DELAY_FOR_CELL_EDIT = 64;

/** What Excel answers instead of a result; codes of Excel.ErrorCodes. https://learn.microsoft.com/javascript/api/excel/excel.errorcodes */
export class HostRefusal extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

export function refuse(code: string, message: string): never {
  throw new HostRefusal(code, message);
}
