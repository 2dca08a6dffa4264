"use client";
import { useEffect, useRef } from "react";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import * as hiding from "./live/hiding";
import { pressKey } from "./live/keys";
import * as later from "./live/later";
import type { Shown, ViewPort } from "./live/port";
import * as ranking from "./live/ranking";
import * as search from "./live/search";
import * as signUp from "./live/sign-up";
import { createView, type View } from "./live/view";
import { PlayerView } from "./player-view";
import type { Texts } from "./texts";
import { toDom } from "./to-dom";

export interface PlayerProps extends Shown, Pick<ViewPort, "onMove" | "newId" | "onRetry" | "onRestart" | "onSignUp"> {
	quiz: ShopperDocument;
	/** In the quiz's language. */
	texts: Texts;
	/** The exact text of each consent question's box, by purpose id. */
	notices: Record<NodeId, string>;
}

const parts: ViewPort["parts"] = {
	hiding: () => hiding,
	later: () => later,
	ranking: () => ranking,
	search: () => search,
	signUp: () => signUp,
};
const noop = () => {};

/** The shopper's page inside one of the dashboard's: the same markup and the same script. The caller holds the session and folds its moves with `step`. */
export function Player(props: PlayerProps) {
	const root = useRef<HTMLDivElement>(null);
	const view = useRef<View | null>(null);
	const latest = useRef(props);
	latest.current = props;
	const { quiz, texts } = props;
	const notices = JSON.stringify(props.notices);
	useEffect(() => {
		const box = root.current;
		if (!box) return;
		const page = box.ownerDocument;
		page.documentElement.classList.add("js");
		const markup = {
			quiz,
			texts,
			notices: JSON.parse(notices),
			languages: [],
			scripted: true,
			errors: {},
			posted: null,
			carried: {},
			about: null,
		};
		box.replaceChildren(toDom(<PlayerView {...markup} session={latest.current.session} />, page));
		const player = box.firstElementChild as HTMLElement;
		// On the hosted page they press from before the script came (shopper/early.ts).
		player.addEventListener("keydown", (event) => pressKey(event, player.querySelector(".q-screen:not([hidden])")));
		view.current = createView(player, {
			...{ flow: toShopperFlow(quiz), texts, wholePage: false, parts },
			shown: () => latest.current,
			newId: () => latest.current.newId(),
			onMove: (move) => latest.current.onMove(move),
			onRetry: () => latest.current.onRetry(),
			onRestart: () => latest.current.onRestart(),
			onOpen: noop,
			onSignUp: (...given) => latest.current.onSignUp(...given),
		});
	}, [quiz, texts, notices]);
	useEffect(() => view.current?.draw());
	return <div ref={root} style={{ display: "contents" }} />;
}
