import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { type Surroundings, validate } from "@/lib/quiz/validate";
import type { ToCheck } from "./checker";

let around: Surroundings = { catalog: null, attributes: null, purposes: null };

self.addEventListener("message", ({ data }: MessageEvent<ToCheck>) => {
	if (data.surroundings) {
		const { catalog } = data.surroundings;
		around = { ...data.surroundings, catalog: catalog && compileCatalog(catalog) };
	}
	self.postMessage(validate(data.document, around));
});
