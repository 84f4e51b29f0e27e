/** Offers text or bytes as a file, made in the browser; nothing leaves the device. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads it only when the reader has said yes to the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
