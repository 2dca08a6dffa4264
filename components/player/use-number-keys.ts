import { useEffect } from "react";

/** The keys 1 to 9 press the choice of that number, unless something is being typed. */
export function useNumberKeys(form: { current: HTMLFormElement | null }, wholePage: boolean): void {
	useEffect(() => {
		const root = wholePage ? form.current?.ownerDocument : form.current?.parentElement;
		const press = (event: Event) => {
			if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
				return;
			form.current?.querySelector<HTMLElement>(`[data-number="${CSS.escape(event.key)}"]`)?.click();
		};
		root?.addEventListener("keydown", press);
		return () => root?.removeEventListener("keydown", press);
	}, [form, wholePage]);
}

function isTyping({ target }: Event): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])");
}
