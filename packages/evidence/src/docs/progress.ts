import { SingleBar } from 'cli-progress';

/** Shows how many pages were read. */
export interface Progress {
  page(progress: { readonly done: number; readonly known: number; readonly address: string }): void;
  end(): void;
}

/** Shows a bar on a terminal, and a line per page elsewhere. */
export function showProgress(output: NodeJS.WriteStream): Progress {
  return output.isTTY ? progressBar(output) : progressLines(output);
}

function progressBar(output: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    format: '[{bar}] {value}/{total} pages, {address}',
    stream: output,
    hideCursor: true,
  });
  let isStarted = false;
  return {
    page: ({ done, known, address }) => {
      if (!isStarted) bar.start(known, done, { address });
      isStarted = true;
      bar.setTotal(known);
      bar.update(done, { address });
    },
    end: () => {
      if (isStarted) bar.stop();
    },
  };
}

function progressLines(output: NodeJS.WriteStream): Progress {
  return {
    page: ({ done, known, address }) => {
      output.write(`${done + 1}/${known} ${address}\n`);
    },
    end: () => {},
  };
}
