/** Pictures of the screen that stands there and of the next are fetched without waiting to be seen. */
export function fetchPictures(forms: HTMLElement[], screen: string | null): void {
	const at = forms.findIndex(({ dataset }) => dataset.screen === screen);
	for (const form of at < 0 ? [] : forms.slice(at, at + 2)) {
		for (const picture of form.querySelectorAll<HTMLImageElement>("img")) picture.loading = "eager";
	}
}
