/** Names that people defined for cells; no more of them than whether there are any. https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
import { hostObject, text, type ClassTable } from "../class-table";
import type { HostName } from "../host-model";

export const namedItemCollection: ClassTable<null> = {
  name: "NamedItemCollection",
  items: (_, { model }) => (model.names?.() ?? []).map((name) => hostObject(namedItem, name)),
  methods: {
    GetItemOrNullObject: {
      since: "1.4",
      to: (_, [key], { model }) => {
        const wanted = text(key, "name").toLowerCase();
        const found = (model.names?.() ?? []).find(({ name }) => name.toLowerCase() === wanted);
        return found ? hostObject(namedItem, found) : null;
      },
    },
  },
};

export const namedItem: ClassTable<HostName> = {
  name: "NamedItem",
  properties: { Name: { read: ({ name }) => name } },
};
