const BOUNDARY = 'boundary';

/** The media type of a form, with the boundary of `formText`. */
export const FORM_TYPE: string = `multipart/form-data; boundary=${BOUNDARY}`;

/** A part of a multipart form. */
export interface FormPart {
  readonly name: string;
  readonly text: string;
  /** Makes the part a file. */
  readonly fileName?: string;
}

/** Serializes a multipart form. */
export function formText(parts: readonly FormPart[]): string {
  const texts = parts.map(({ name, text, fileName }) => {
    const file =
      fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: application/octet-stream`;
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  });
  return `${texts.join('')}--${BOUNDARY}--\r\n`;
}
