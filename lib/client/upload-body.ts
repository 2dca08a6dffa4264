import { ApiError, settle } from "./http";

/** POSTs bytes as they are and tells how far it has come; fetch can't. */
export const uploadBody = <T>(path: string, body: Blob, onProgress?: (share: number) => void): Promise<T> =>
	new Promise<T>((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", path);
		request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
		request.onerror = () => reject(new ApiError("unavailable", 0, null, []));
		request.onload = () => {
			const { status, responseText } = request;
			settle<T>(new Response(responseText, { status })).then(resolve, reject);
		};
		request.send(body);
	});
