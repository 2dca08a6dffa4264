import { EndingView } from "../ending/ending-view";
import { Placeholder } from "../ending/placeholder";
import type { ResultState } from "../ending/result-state";
import { openSignUp, readSignUp, SignUpForm } from "../ending/sign-up-form";
import { toDom } from "../to-dom";
import type { ViewPort } from "./port";

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
	const signUp = { ...openSignUp, done: signedUp };
	if (before?.view !== view) {
		const focused = box.contains(box.ownerDocument.activeElement);
		box.replaceChildren(
			toDom(<EndingView {...{ state, url, texts, signUp }} otherTab={!wholePage} carried={{}} />, box.ownerDocument),
		);
		if (focused) box.querySelector("h1")?.focus({ preventScroll: true });
		for (const picture of box.querySelectorAll<HTMLElement>(".q-shot img")) {
			picture.addEventListener("error", () => picture.replaceWith(toDom(<Placeholder />, box.ownerDocument)));
		}
	} else if (before.signedUp !== signedUp && state.result?.signUp) {
		const form = <SignUpForm offer={state.result.signUp} state={signUp} carried={{}} texts={texts} />;
		box.querySelector(".q-signup")?.replaceWith(toDom(form, box.ownerDocument));
		// It was in the form that is gone.
		box.querySelector<HTMLElement>(".q-thanks")?.focus({ preventScroll: true });
	}
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

/** Sends what the form below a result holds, or says what it lacks. */
export async function sendSignUp(form: HTMLElement, { texts, onSignUp }: ViewPort): Promise<void> {
	const { errors, email, ticked } = readSignUp(new FormData(form as HTMLFormElement), texts);
	const field = form.querySelector<HTMLElement>("[type=email]");
	const say = (id: string, text: string) => {
		const line = form.querySelector(`#${id}`);
		if (line) line.textContent = text;
	};
	field?.setAttribute("aria-invalid", String(errors.email !== ""));
	say("sign-up-email", errors.email);
	say("sign-up-boxes", errors.boxes);
	if (errors.email) return field?.focus();
	if (errors.boxes) return form.querySelector<HTMLElement>("[type=checkbox]")?.focus();
	const button = form.querySelector<HTMLButtonElement>(".q-primary");
	if (button) button.disabled = true;
	const sent = await onSignUp(email, ticked);
	if (button) button.disabled = false;
	if (sent) return;
	say("sign-up-boxes", texts.signUpFailed);
	button?.focus();
}
