import type { NodeId } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { Carried, type CarriedValues } from "../carried";
import { emailPattern } from "../draft";
import type { Posted } from "../fields";
import type { ScriptTexts } from "../texts";

export interface SignUpState {
	/** It went through, now or before the page was loaded again. */
	done: boolean;
	errors: SignUpErrors;
	email: string;
	ticked: NodeId[];
}

export interface SignUpErrors {
	email: string;
	boxes: string;
}

export const openSignUp: SignUpState = { done: false, errors: { email: "", boxes: "" }, email: "", ticked: [] };

interface SignUpFormProps {
	offer: NonNullable<ShopperResult["signUp"]>;
	state: SignUpState;
	carried: CarriedValues;
	texts: ScriptTexts;
}

/** Optional, below the result: an address and one unticked box per purpose. */
export function SignUpForm({ offer, state, carried, texts }: SignUpFormProps) {
	if (state.done) {
		return (
			<p className="q-signup q-thanks" id="sign-up" role="status" tabIndex={-1}>
				{texts.signedUp}
			</p>
		);
	}
	return (
		// Without a script the page that comes next stands at its top: what it says of the form is far below.
		<form className="q-signup" method="post" action="#sign-up" noValidate aria-labelledby="sign-up">
			<Carried values={carried} />
			<h2 id="sign-up" dir="auto">
				{offer.heading}
			</h2>
			{offer.body && (
				<p className="q-body" dir="auto">
					{offer.body}
				</p>
			)}
			<label className="q-named">
				<span>{texts.email}</span>
				<input
					className="q-input"
					type="email"
					name="email"
					autoComplete="email"
					inputMode="email"
					maxLength={254}
					value={state.email}
					aria-invalid={state.errors.email !== ""}
					aria-describedby="sign-up-email"
				/>
			</label>
			<p className="q-error" id="sign-up-email" role="alert">
				{state.errors.email}
			</p>
			{offer.purposes.map(({ id, name, notice }) => (
				<label className="q-box" key={id}>
					<input
						type="checkbox"
						name="purpose"
						value={id}
						checked={state.ticked.includes(id)}
						aria-describedby="sign-up-boxes"
					/>
					<span dir="auto">
						<strong>{name}</strong> {notice}
					</span>
				</label>
			))}
			<p className="q-error" id="sign-up-boxes" role="alert">
				{state.errors.boxes}
			</p>
			<button type="submit" name="way" value="sign-up" className="q-primary">
				{texts.signUp}
			</button>
		</form>
	);
}

/** What the form holds, with what to say about it: nothing when it can be sent. */
export function readSignUp(posted: Posted, texts: ScriptTexts): SignUpState {
	const email = String(posted.getAll("email")[0] ?? "").trim();
	const ticked = posted.getAll("purpose").map(String);
	const errors = {
		email: emailPattern.test(email) ? "" : texts.notAnEmail,
		boxes: ticked.length > 0 ? "" : texts.tickOne,
	};
	return { done: false, errors, email, ticked };
}
