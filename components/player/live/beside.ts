import type { NodeId } from "@/lib/quiz/types";

/** What goes with a screen that is shown now: its pictures, and what the person told before in place of the `known` screens. */
export function showBeside(root: HTMLElement, screen: NodeId | null, known: readonly NodeId[]): void {
	fetchPictures([...root.querySelectorAll<HTMLElement>(".q-screen")], screen);
	for (const part of root.querySelectorAll<HTMLElement>(".q-known, .q-known li")) {
		part.hidden = part.dataset.screen ? !known.includes(part.dataset.screen) : known.length === 0;
	}
}

/** Pictures of the screen that stands there are fetched without waiting to be seen; once they are here, those of the screens it may lead to. */
function fetchPictures(forms: HTMLElement[], screen: NodeId | null): void {
	const fetchIn = (form: HTMLElement) =>
		Promise.allSettled(
			[...form.querySelectorAll("img")].map((picture) => {
				picture.loading = "eager";
				return picture.decode();
			}),
		);
	for (const here of forms) {
		const { dataset } = here;
		if (dataset.screen !== screen) continue;
		void fetchIn(here).then(() => forms.filter(({ id }) => dataset.leads?.split(" ").includes(id)).map(fetchIn));
	}
}
