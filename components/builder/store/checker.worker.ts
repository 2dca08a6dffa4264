import { knownTraits } from "@/lib/contracts/known-traits";
import type { Surroundings } from "@/lib/quiz/checks/surroundings";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { validate } from "@/lib/quiz/validate";
import type { ToCheck } from "./checker";

let around: Surroundings = { catalog: null, attributes: null, purposes: null, traits: null };

self.addEventListener("message", ({ data }: MessageEvent<ToCheck>) => {
	if (data.surroundings) {
		const { catalog, traits } = data.surroundings;
		around = {
			...data.surroundings,
			catalog: catalog && compileCatalog(catalog),
			traits: traits && knownTraits(traits),
		};
	}
	self.postMessage(validate(data.document, around));
});
