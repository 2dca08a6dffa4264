import { Checkbox } from "@/components/ui/checkbox";
import { directionOf } from "@/lib/quiz/languages";
import { letterOf } from "@/lib/quiz/paper-form";

interface BoxesProps {
	purposes: string[];
	/** By purpose id. */
	notices: Record<string, string>;
	locale: string;
	ticked: string[];
	onTicked: (ticked: string[]) => void;
}

/** The boxes beside the address at the end of the form, none ticked beforehand. */
export function Boxes({ purposes, notices, locale, ticked, onTicked }: BoxesProps) {
	return (
		<div className="space-y-2">
			{purposes.map((purpose, at) => (
				<Checkbox
					key={purpose}
					checked={ticked.includes(purpose)}
					onChange={(on) => onTicked(on ? [...ticked, purpose] : ticked.filter((one) => one !== purpose))}
					label={
						<>
							<span className="me-2 font-semibold">{letterOf(at)}</span>
							<span lang={locale} dir={directionOf(locale)}>
								{notices[purpose] ?? ""}
							</span>
						</>
					}
				/>
			))}
		</div>
	);
}
