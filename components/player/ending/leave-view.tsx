import type { CarriedValues } from "../carried";
import { fill, type ScriptTexts } from "../texts";
import { Again } from "./again";

interface LeaveViewProps {
	/** An address on the web, as the walk gives it. */
	url: string;
	/** In the preview the way leads to another tab. */
	otherTab: boolean;
	carried: CarriedValues;
	texts: ScriptTexts;
}

/** Stands where the result would be while the person is led to an address elsewhere, and leads there by hand. */
export function LeaveView({ url, otherTab, carried, texts }: LeaveViewProps) {
	return (
		<section className="q-status">
			<h1 tabIndex={-1}>{texts.leaving}</h1>
			<a className="q-primary" href={url} {...(otherTab ? { target: "_blank", rel: "noreferrer" } : {})}>
				{fill(texts.goTo, hostOf(url))}
			</a>
			<Again carried={carried} texts={texts} />
		</section>
	);
}

const hostOf = (url: string): string => url.replace(/^https?:\/\//i, "").replace(/[/?#].*$/, "");
