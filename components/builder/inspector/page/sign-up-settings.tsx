"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Switch } from "@/components/ui/switch";
import type { ResultPage, SignUp } from "@/lib/quiz/types";
import { Part } from "../../fields/part";
import { TextField } from "../../fields/text-field";
import { useBuilder, useSay } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

/** Below the result and never a condition for it. */
export function SignUpSettings({ page }: { page: ResultPage }) {
	const t = useTranslations("builder.signUp");
	const set = useSet<ResultPage>(page.id);
	const { signUp } = page;
	const turn = (on: boolean) => set("signUp", on ? { heading: {}, body: {}, purposes: [] } : null);
	return (
		<Part title={t("title")} aside={<Switch aria-label={t("title")} checked={signUp !== null} onChange={turn} />}>
			<p className="text-muted text-sm">{t("help")}</p>
			{signUp ? <SignUpFields signUp={signUp} onChange={(next) => set("signUp", next)} /> : null}
		</Part>
	);
}

function SignUpFields({ signUp, onChange }: { signUp: SignUp; onChange: (signUp: SignUp) => void }) {
	const t = useTranslations("builder");
	const say = useSay();
	const open = (useBuilder().purposes ?? []).filter(({ archived }) => !archived);
	const { purposes } = signUp;
	return (
		<>
			<TextField
				label={t("textFields.heading")}
				text={signUp.heading}
				onChange={(heading) => onChange({ ...signUp, heading })}
			/>
			<TextField
				long
				label={t("textFields.body")}
				text={signUp.body}
				onChange={(body) => onChange({ ...signUp, body })}
			/>
			<fieldset className="space-y-2">
				<legend className="mb-1.5 font-medium text-sm">{t("signUp.purposes")}</legend>
				{open.length === 0 ? <p className="text-muted text-sm">{t("question.noPurposes")}</p> : null}
				{open.map(({ id, name, key }) => (
					<Checkbox
						key={id}
						label={say(name) || key}
						checked={purposes.includes(id)}
						onChange={(on) =>
							onChange({ ...signUp, purposes: on ? [...purposes, id] : purposes.filter((each) => each !== id) })
						}
					/>
				))}
			</fieldset>
		</>
	);
}
