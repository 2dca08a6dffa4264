import { fill, type Texts } from "./texts";

interface LeaveViewProps {
	/** An address on the web, as the walk gives it. */
	url: string;
	/** In the preview the way leads to another tab. */
	otherTab: boolean;
	texts: Texts;
	onRestart: () => void;
}

/** Stands where the result would be while the person is led to an address elsewhere, and leads there by hand. */
export function LeaveView({ url, otherTab, texts, onRestart }: LeaveViewProps) {
	return (
		<section className="q-status">
			<h1 tabIndex={-1}>{texts.leaving}</h1>
			<a className="q-primary" href={url} {...(otherTab ? { target: "_blank", rel: "noreferrer" } : {})}>
				{fill(texts.goTo, hostOf(url))}
			</a>
			<p className="q-again">
				<button type="button" className="q-quiet" onClick={onRestart}>
					{texts.again}
				</button>
			</p>
		</section>
	);
}

const hostOf = (url: string): string => url.replace(/^https?:\/\//i, "").replace(/[/?#].*$/, "");
