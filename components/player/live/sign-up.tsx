import type { ShopperResult } from "@/lib/quiz/wire";
import { openSignUp, readSignUp, SignUpForm } from "../ending/sign-up-form";
import type { ScriptTexts } from "../texts";
import { toDom } from "../to-dom";
import type { ViewPort } from "./port";

/** Puts the form, or the thanks, in the place that a result keeps for it. */
export function paintSignUp(
	box: HTMLElement,
	offer: NonNullable<ShopperResult["signUp"]>,
	done: boolean,
	texts: ScriptTexts,
): void {
	const form = <SignUpForm offer={offer} state={{ ...openSignUp, done }} carried={{}} texts={texts} />;
	box.querySelector(".q-signup")?.replaceWith(toDom(form, box.ownerDocument));
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
	// A button that was disabled has lost the focus.
	button?.focus();
}
