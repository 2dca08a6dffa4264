import { readFileSync } from "node:fs";
import { Quiz } from "./quiz";

/** A quiz as a page of Next with nothing around it. */
export default function Page() {
	return <Quiz questions={JSON.parse(readFileSync("questions.json", "utf8"))} />;
}
