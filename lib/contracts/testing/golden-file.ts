import { attributes, catalog } from "../../quiz/testing/golden/catalog";
import * as purposes from "../../quiz/testing/golden/purposes";
import { quiz } from "../../quiz/testing/golden/quiz";
import type { QuizFile } from "../quiz-file";

const collections = [...new Set(catalog.products.flatMap((product) => product.collections))];

/** The golden quiz as a file, in which things outside have ids of their own; external ids and names are the golden ones. */
export const goldenFile: QuizFile = {
	candor: "quiz",
	format: quiz.format,
	exportedAt: "2026-01-01T12:00:00.000Z",
	name: "Hudplejerutine",
	document: JSON.parse(JSON.stringify(quiz), (key, value) => (key === "" ? value : abroad(value))),
	products: Object.fromEntries(catalog.products.map(({ id, title }) => [`their-${id}`, { externalId: id, title }])),
	attributes: Object.fromEntries(attributes.map(({ key, ...rest }) => [key, rest])),
	collections: Object.fromEntries(collections.map((name) => [`their-${name}`, name])),
	purposes: Object.fromEntries(Object.entries(purposes).map(([key, id]) => [id, { key, name: { en: key } }])),
};

function abroad(value: unknown): unknown {
	const known = catalog.products.some(({ id }) => id === value) || collections.some((name) => name === value);
	return known ? `their-${value}` : value;
}
