const FILE_TYPES = ['application/pdf', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Returns whether a response with this media type is a file: PDF or Excel. */
export function isFileType(mediaType: string | undefined): boolean {
  return mediaType !== undefined && FILE_TYPES.includes(mediaType);
}
