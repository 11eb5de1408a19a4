/** Runs in the add-in's frame before Microsoft's client library: gives it our bridge. */
export {};
