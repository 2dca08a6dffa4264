"use client";
import { X } from "lucide-react";
import { Toast as Kit } from "radix-ui";
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import { cx } from "./cx";

export interface ToastMessage {
	title: ReactNode;
	tone?: "neutral" | "danger";
	/** Undo, open … `label` is its text. */
	action?: { label: string; onClick: () => void };
}
type Show = (message: ToastMessage) => void;
const Context = createContext<Show | null>(null);

/** Only for what happened elsewhere, or for undo; what happened here shows here. */
export function useToast(): Show {
	const show = use(Context);
	if (!show) throw new Error("useToast needs ToastProvider");
	return show;
}

interface ToastProviderProps {
	/** Name of the region and of the ×, in the user's language. */
	label: string;
	closeLabel: string;
	children: ReactNode;
}

export function ToastProvider({ label, closeLabel, children }: ToastProviderProps) {
	const [messages, setMessages] = useState<(ToastMessage & { id: number })[]>([]);
	const show = useCallback<Show>((message) => {
		setMessages((before) => [...before.slice(-2), { ...message, id: (before.at(-1)?.id ?? 0) + 1 }]);
	}, []);
	const drop = (id: number) => setMessages((before) => before.filter((message) => message.id !== id));
	return (
		<Context value={useMemo(() => show, [show])}>
			<Kit.Provider label={label} duration={6000}>
				{children}
				{messages.map((message) => (
					<ToastRow key={message.id} message={message} closeLabel={closeLabel} onClose={() => drop(message.id)} />
				))}
				{/* A landmark: not of a page that has nothing to tell. */}
				{messages.length > 0 ? (
					<Kit.Viewport
						label={`${label} ({hotkey})`}
						className="fixed right-4 bottom-4 left-4 z-50 flex flex-col items-end gap-2 outline-none sm:left-auto"
					/>
				) : null}
			</Kit.Provider>
		</Context>
	);
}

function ToastRow(props: { message: ToastMessage; closeLabel: string; onClose: () => void }) {
	const { title, tone, action } = props.message;
	return (
		<Kit.Root
			onOpenChange={(open) => !open && props.onClose()}
			className={cx(
				"floating flex w-full max-w-sm items-center gap-3 px-4 py-3 sm:w-auto",
				tone === "danger" && "border-danger-line",
			)}
		>
			<Kit.Title className="min-w-0 flex-1">{title}</Kit.Title>
			{action ? (
				<Kit.Action
					altText={action.label}
					onClick={action.onClick}
					className="font-medium text-accent-text hover:underline"
				>
					{action.label}
				</Kit.Action>
			) : null}
			<Kit.Close aria-label={props.closeLabel} className="rounded-sm p-1 text-muted hover:bg-hover">
				<X size={16} aria-hidden="true" />
			</Kit.Close>
		</Kit.Root>
	);
}
