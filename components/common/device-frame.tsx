"use client";
import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { cx } from "@/components/ui/cx";
import { directionOf } from "@/lib/quiz/languages";

export type Device = "phone" | "desktop";

interface DeviceFrameProps {
	device: Device;
	/** Name for assistive technology. */
	title: string;
	lang: string;
	css: string;
	variables: Record<string, string>;
	/** Its page is there, with the children in it. */
	onReady?: (page: Document) => void;
	/** Escape was pressed in it: keys inside don't reach the page around. */
	onEscape?: () => void;
	children: ReactNode;
}

/** A page of its own, as wide as the device: the player's style, landmarks and focus stay apart from the dashboard's. */
export function DeviceFrame({ device, title, lang, css, variables, onReady, onEscape, children }: DeviceFrameProps) {
	const [page, setPage] = useState<Document | null>(null);
	const [ready, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	useEffect(() => {
		if (!page) return;
		page.documentElement.lang = lang;
		page.documentElement.dir = directionOf(lang);
		page.title = title;
		page.body.style.cssText = "margin:0;height:100%";
		page.documentElement.style.height = "100%";
		for (const [name, value] of Object.entries(variables)) page.body.style.setProperty(name, value);
	}, [page, lang, title, variables]);
	useEffect(() => {
		if (page) onReady?.(page);
	}, [page, onReady]);
	useEffect(() => {
		if (!page || !onEscape) return;
		const listen = ({ key }: KeyboardEvent) => key === "Escape" && onEscape();
		page.addEventListener("keydown", listen);
		return () => page.removeEventListener("keydown", listen);
	}, [page, onEscape]);
	return (
		<div
			className={cx(
				"h-[720px] max-h-[max(30rem,calc(100dvh-12.5rem))] w-full overflow-hidden bg-surface shadow-float",
				device === "phone"
					? "max-w-[390px] rounded-[28px] border-8 border-ink/85"
					: "max-w-[1024px] rounded-lg border border-line-strong",
			)}
		>
			{ready ? (
				<iframe
					title={title}
					srcDoc="<!doctype html><html><head><meta charset=utf-8></head><body></body></html>"
					onLoad={(event) => setPage(event.currentTarget.contentDocument)}
					className="size-full"
				/>
			) : null}
			{page?.body
				? createPortal(
						<>
							<style>{css}</style>
							{children}
						</>,
						page.body,
					)
				: null}
		</div>
	);
}
