import { EndingView } from "../ending/ending-view";
import { Placeholder } from "../ending/placeholder";
import type { ResultState } from "../ending/result-state";
import { toDom } from "../to-dom";
import { type ViewPort, withPart } from "./port";

interface Ended {
	result: ResultState;
	signedUp: boolean;
	/** The quiz ends elsewhere. */
	url: string | null;
	port: ViewPort;
}

/** What each box shows, so that the same isn't drawn again over what is being typed below it. */
const painted = new WeakMap<HTMLElement, { view: string; signedUp: boolean }>();

/** Shows how a run has ended. */
export function paintEnding(box: HTMLElement, { result: state, signedUp, url, port }: Ended): void {
	const { texts, wholePage } = port;
	const before = painted.get(box);
	const view = JSON.stringify([state.result, state.result ? state.status === "local" : state.status, url]);
	painted.set(box, { view, signedUp });
	if (!before) followTaps(box, port);
	const same = before?.view === view;
	// With a result that the browser worked out, there is no network to sign up by.
	const offer = state.status !== "local" && state.result?.signUp;
	if (!same) {
		const focused = box.contains(box.ownerDocument.activeElement);
		const ending = (
			<EndingView {...{ state, url, texts }} otherTab={!wholePage} carried={{}}>
				{offer && <form className="q-signup" hidden />}
			</EndingView>
		);
		box.replaceChildren(toDom(ending, box.ownerDocument));
		if (focused) box.querySelector("h1")?.focus({ preventScroll: true });
		for (const picture of box.querySelectorAll<HTMLElement>(".q-shot img")) {
			picture.addEventListener("error", () => picture.replaceWith(toDom(<Placeholder />, box.ownerDocument)));
		}
	}
	if (!offer || (same && before.signedUp === signedUp)) return;
	withPart(port.parts.signUp(), ({ paintSignUp }) => {
		paintSignUp(box, offer, signedUp, texts);
		// It was in the form that is gone.
		if (same) box.querySelector<HTMLElement>(".q-thanks")?.focus({ preventScroll: true });
	});
}

function followTaps(box: HTMLElement, { onOpen, onRetry }: ViewPort): void {
	const press = (event: Event) => {
		const target = event.target as HTMLElement;
		const { product, slot = "" } = target.closest<HTMLElement>("a")?.dataset ?? {};
		if (product) onOpen(product, slot);
		else if (target.closest(".q-retry")) onRetry();
	};
	box.addEventListener("click", press);
	box.addEventListener("auxclick", press);
}
