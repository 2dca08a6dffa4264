/** Pictures of the screen that stands there are fetched without waiting to be seen; once they are here, those of the screens it may lead to. */
export function fetchPictures(forms: HTMLElement[], screen: string | null): void {
	const fetchIn = (form: HTMLElement) =>
		Promise.allSettled(
			[...form.querySelectorAll("img")].map((picture) => {
				picture.loading = "eager";
				return picture.decode();
			}),
		);
	for (const here of forms) {
		const { dataset } = here;
		if (dataset.screen !== screen) continue;
		void fetchIn(here).then(() => forms.filter(({ id }) => dataset.leads?.split(" ").includes(id)).map(fetchIn));
	}
}
