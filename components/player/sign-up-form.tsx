import { useRef, useState } from "react";
import type { NodeId } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { emailPattern } from "./draft";
import type { Texts } from "./texts";

interface SignUpFormProps {
	signUp: NonNullable<ShopperResult["signUp"]>;
	texts: Texts;
	onSignUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
	/** It went through, now or before the page was loaded again. */
	done: boolean;
}

type Status = "open" | "sending" | "failed";

/** Optional, below the result: an address and one unticked box per purpose. */
export function SignUpForm({ signUp, texts, onSignUp, done }: SignUpFormProps) {
	const form = useRef<HTMLFormElement>(null);
	const [email, setEmail] = useState("");
	const [ticked, setTicked] = useState<NodeId[]>([]);
	const [errors, setErrors] = useState({ email: "", boxes: "" });
	const [status, setStatus] = useState<Status>("open");

	const submit = async () => {
		const found = {
			email: emailPattern.test(email.trim()) ? "" : texts.notAnEmail,
			boxes: ticked.length > 0 ? "" : texts.tickOne,
		};
		setErrors(found);
		if (found.email || found.boxes) {
			form.current?.querySelector<HTMLElement>(found.email ? "input[type=email]" : "input[type=checkbox]")?.focus();
			return;
		}
		setStatus("sending");
		setStatus((await onSignUp(email.trim(), ticked)) ? "open" : "failed");
	};

	if (done) {
		return (
			<p className="q-signup q-thanks" role="status">
				{texts.signedUp}
			</p>
		);
	}
	return (
		<form
			className="q-signup"
			ref={form}
			noValidate
			aria-labelledby="sign-up"
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			<h2 id="sign-up">{signUp.heading}</h2>
			{signUp.body && <p className="q-body">{signUp.body}</p>}
			<label className="q-named">
				<span>{texts.email}</span>
				<input
					className="q-input"
					type="email"
					name="email"
					autoComplete="email"
					inputMode="email"
					maxLength={254}
					value={email}
					aria-invalid={Boolean(errors.email)}
					aria-describedby="sign-up-email"
					onInput={(event) => setEmail(event.currentTarget.value)}
				/>
			</label>
			<p className="q-error" id="sign-up-email" role="alert">
				{errors.email}
			</p>
			{signUp.purposes.map(({ id, name, notice }) => (
				<label className="q-box" key={id}>
					<input
						type="checkbox"
						checked={ticked.includes(id)}
						aria-describedby="sign-up-boxes"
						onChange={(event) =>
							setTicked(event.currentTarget.checked ? [...ticked, id] : ticked.filter((other) => other !== id))
						}
					/>
					<span>
						<strong>{name}</strong> {notice}
					</span>
				</label>
			))}
			<p className="q-error" id="sign-up-boxes" role="alert">
				{errors.boxes || (status === "failed" ? texts.signUpFailed : "")}
			</p>
			<button type="submit" className="q-primary" disabled={status === "sending"}>
				{texts.signUp}
			</button>
		</form>
	);
}
