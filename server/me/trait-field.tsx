import type { OwnTrait } from "@/lib/server/people/own-page/read-own";
import type { Words } from "@/lib/server/people/own-page/words";

/** The field that a trait is corrected in, with what is kept now. Its name is "value". */
export function TraitField({ trait, words }: { trait: OwnTrait; words: Words }) {
	const { type, value } = trait;
	const { texts } = words;
	if (type === "choice" || type === "set" || type === "bool") {
		const yesNo = [
			{ value: "true", name: texts.yes },
			{ value: "false", name: texts.no },
		];
		const chosen = [value].flat().map(String);
		return (
			<fieldset>
				<legend className="q-small">{texts.newValue}</legend>
				{(type === "bool" ? yesNo : trait.options).map((option) => (
					<label className="q-row" key={option.value}>
						<input
							type={type === "set" ? "checkbox" : "radio"}
							name="value"
							value={option.value}
							checked={chosen.includes(option.value)}
						/>
						<span dir="auto">{option.name}</span>
					</label>
				))}
			</fieldset>
		);
	}
	const shape = { number: "text", date: "date", text: "text" } as const;
	return (
		<label className="q-named">
			<span>{texts.newValue}</span>
			<input
				className="q-input"
				type={shape[type]}
				name="value"
				inputMode={type === "number" ? "decimal" : "text"}
				maxLength={500}
				required
				value={type === "date" ? isoDay(Number(value)) : String(value)}
			/>
		</label>
	);
}

const DAY_MS = 86_400_000;
const isoDay = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** What the field sent, as `fitTrait` reads it; a date as days, a number with either decimal sign. */
export function readTraitField(type: OwnTrait["type"], sent: readonly string[]): (string | number)[] {
	if (type === "date") return sent.map((text) => (text === "" ? text : Date.parse(`${text}T00:00:00Z`) / DAY_MS));
	if (type === "number") return sent.map((text) => text.trim().replace(",", "."));
	return [...sent];
}
