import type { EmbedMessage } from "@/lib/contracts/embed-event";
import { toDataLayer } from "./data-layer";
import { createInline } from "./inline";
import { make } from "./make";
import { readOptions } from "./options";
import { createOverlay } from "./overlay";
import type { Place } from "./place";
import { applyStyle } from "./style";

const name = "candor-quiz";

/** Makes `<candor-quiz>` known, once however often the script is run. `home` is where quizzes come from. */
export function defineQuiz(home: string): void {
	if (customElements.get(name)) return;
	class Quiz extends HTMLElement {
		declare private stay: AbortController | undefined;
		declare private place: Place | undefined;

		static get observedAttributes() {
			return ["quiz", "mode", "lang", "for", "when", "label", "prefill"];
		}

		connectedCallback() {
			this.disconnectedCallback();
			this.stay = new AbortController();
			const { signal } = this.stay;
			const options = readOptions(this, home);
			const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
			shadow.replaceChildren();
			applyStyle(shadow);
			const root = make(shadow, "div", `root ${options.mode} ${this.getAttribute("side")}`);
			const tell = (news: EmbedMessage) => {
				this.place?.take(news);
				this.dispatchEvent(new CustomEvent(`candor:${news.type}`, { detail: news, bubbles: true, composed: true }));
				toDataLayer(this, news);
			};
			const create = options.mode === "inline" ? createInline : createOverlay;
			this.place = create({ element: this, options, root, signal, tell });
		}

		/** A quiz that is taken off the page leaves nothing behind; put back, it goes on where it was. */
		disconnectedCallback() {
			this.close();
			this.stay?.abort();
			this.stay = this.place = undefined;
		}

		attributeChangedCallback() {
			if (this.stay) this.connectedCallback();
		}

		open() {
			this.place?.open();
		}

		close() {
			this.place?.close();
		}
	}
	customElements.define(name, Quiz);
}
