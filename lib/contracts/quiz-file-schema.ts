import { z } from "zod";
import { screen } from "./quiz-block";
import { condition } from "./quiz-condition";
import { quizDocument } from "./quiz-document";
import { documentFormat, quizFile } from "./quiz-file";
import { effects, imageUrl, longText, nodeId, productId, shortText, target, webUrl } from "./quiz-parts";

/** Where the schema lies below public/, and its address. */
export const schemaPath = `schema/quiz-${documentFormat}.json`;

/**
 * The file format as JSON Schema, draft 2020-12. What only code can tell (ids that every object has as a name, the
 * greatest size) is not in it: a file that it refuses is refused, one that it takes may still be.
 */
export function quizFileSchema(): object {
	const schema = z.toJSONSchema(quizFile, {
		target: "draft-2020-12",
		io: "input",
		// Written out, conditions in conditions would be thirty megabytes.
		reused: "ref",
		metadata: names,
	});
	const { $schema, ...rest } = schema;
	return {
		$schema,
		title: `Candor quiz, format ${documentFormat}`,
		description: "A whole quiz as Candor exports and imports it.",
		...rest,
	};
}

const names = z.registry<{ id: string }>();
const parts = { document: quizDocument, screen, condition, target, effects, nodeId, productId, shortText, longText };
for (const [name, part] of Object.entries({ ...parts, imageUrl, webUrl })) names.add(part, { id: name });
