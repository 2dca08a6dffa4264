/** A stable id, never derived from a label. Answers, events and traces refer to nodes by it. */
export type NodeId = string;
/** BCP 47 language tag, e.g. "en", "da". */
export type Locale = string;
/** One text in the quiz's locales. A missing locale falls back to the quiz's default locale, then to "". */
export type LocalText = Record<Locale, string>;

/** Identity shared by all nodes. `lineage` survives versions and is forked when the meaning changes. */
export interface Node {
	id: NodeId;
	lineage: NodeId;
}
