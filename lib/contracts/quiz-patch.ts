import { z } from "zod";
import type { Patch } from "../quiz/edit";
import { NODE_LISTS } from "../quiz/node-tree";
import { nodeId } from "./quiz-parts";

const mostDepth = 40;
const node = nodeId.nullable();
const list = z.enum(NODE_LISTS);
const index = z.int().min(0).max(1000);
/** Any JSON, but not nested beyond what a document can be: the fold walks it before the document is parsed. */
const value = z.unknown().refine((json) => isShallow(json), { message: "nested too deep" });

/**
 * The builder's patches. What they carry is not looked at here: the document that they make is parsed as a whole by
 * `quizDocument`, which is the only thing that decides.
 */
export const quizPatch = z.discriminatedUnion("op", [
	z.strictObject({
		op: z.literal("set"),
		node,
		key: z.string().min(1).max(40),
		value,
	}),
	z.strictObject({
		op: z.literal("insert"),
		parent: node,
		list,
		index,
		value: z
			.looseObject({ id: nodeId })
			.and(z.record(z.string().max(40), z.unknown()))
			.refine(isShallow),
	}),
	z.strictObject({ op: z.literal("remove"), node: nodeId }),
	z.strictObject({
		op: z.literal("move"),
		node: nodeId,
		parent: node,
		list,
		index,
	}),
]) as unknown as z.ZodType<Patch>;

function isShallow(json: unknown): boolean {
	let level: unknown[] = [json];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > mostDepth) return false;
		level = level.flatMap((inner) => (typeof inner === "object" && inner !== null ? Object.values(inner) : []));
	}
	return true;
}
