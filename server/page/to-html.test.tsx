import { expect, test } from "vitest";
import { toHtml } from "./to-html";

const Twice = ({ text }: { text: string }) => (
	<>
		{text}
		<br />
		{text}
	</>
);

test.each<[string, React.ReactNode, string]>([
	[
		"text and attributes without a way out",
		<p title={'"<'} key="a">
			{"<b>&"}
		</p>,
		'<p title="&quot;&lt;">&lt;b&gt;&amp;</p>',
	],
	["attributes as HTML names them", <input className="q" maxLength={3} key="b" />, '<input class="q" maxlength="3">'],
	["what is so, and not what isn't", <form noValidate hidden={false} key="c" />, "<form novalidate></form>"],
	[
		"states in words",
		<button type="button" aria-pressed={false} key="d" />,
		'<button type="button" aria-pressed="false"></button>',
	],
	["drawings", <svg viewBox="0 0 1 1" key="e" />, '<svg viewBox="0 0 1 1"></svg>'],
	["templates and fragments", <Twice text="a" key="f" />, "a<br>a"],
	["nothing for nothing", [null, false, undefined, "", 0], "0"],
])("%s", (_, node, html) => expect(toHtml(node)).toBe(html));
