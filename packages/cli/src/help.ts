import type { Command } from 'commander';
import { UsageError } from './usage-error.ts';

/** Subjects that concern several commands. `goldleaf help NAME` shows them, so that the help of each command fits a screen. */
const TOPICS: Readonly<Record<string, string>> = {
  server: `Server, API key and network

Options of goldleaf invite, call and token:
  --base-url <url>          address of the API or of a mock
                            (default: https://goldleaf.app/api/v1)
  --allow-http-host <host>  call this host by plain http, such as a mock in
                            docker-compose; it gets no API key; repeatable
  --timeout <seconds>       maximum time for a response (default: 30)

Environment:
  GOLDLEAF_API_KEY          API key; servers on this machine and servers that
                            are called by plain http don't get it
  GOLDLEAF_API_KEY_NAME     name of the API key in GoldLeaf
  NODE_EXTRA_CA_CERTS       PEM file of your own certificate authority
  HTTPS_PROXY, NO_PROXY     proxy, if NODE_USE_ENV_PROXY=1 is set
                            (Node.js 22.21, 24 or later)
  NO_COLOR                  prints without colours
`,
  'exit-codes': `Exit codes

goldleaf invite:
  0 everyone is invited   1 not everyone is invited   2 nothing was sent
  130 stopped by a second Ctrl-C

goldleaf call and goldleaf token:
  0 success            5 not found         10 timeout
  1 not confirmed      6 other 4xx         11 invalid response
  2 invalid input      7 rate limited      12 redirected
  3 no valid token     8 server error      130 interrupted
  4 forbidden          9 network error

All commands: 14 if the output can't be written. Requests may have been sent.
`,
};

/** Names of the subjects that `goldleaf help` explains. */
export const TOPIC_NAMES: readonly string[] = Object.keys(TOPICS);

/**
 * Adds the command `help`, which shows the help of a command or a topic.
 *
 * @param program - with all its commands
 */
export function addHelpCommand(program: Command): void {
  program.helpCommand(false);
  program
    .command('help')
    .description('show the help of a command or a topic: server, exit-codes')
    .argument('[name]')
    .addHelpText('after', AFTER.help)
    .action((name?: string) => {
      const topic = name === undefined ? undefined : TOPICS[name];
      if (topic !== undefined) {
        program.configureOutput().writeOut?.(topic);
        return;
      }
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (command) return command.outputHelp();
      const known = [...program.commands.map((each) => each.name()), ...TOPIC_NAMES];
      throw new UsageError(`There is no help with this name. Pass one of: ${known.join(', ')}.`);
    });
}

/** Help that follows the options of a command. */
export const AFTER = {
  complete: `
Examples:
  source <(goldleaf complete bash)
  goldleaf complete fish > ~/.config/fish/completions/goldleaf.fish`,
  help: `
Examples:
  goldleaf help call
  goldleaf help server`,
  mock: `
Examples:
  goldleaf mock --sample-lists
  goldleaf mock --port 0 --no-log --control

All options: goldleaf mock --help`,
  program: `
Completion: source <(goldleaf complete bash)   (also zsh, fish, powershell)

Try it without GoldLeaf, in two terminals:
  goldleaf mock --sample-lists
  goldleaf call getWorkOrders --all-pages --base-url http://127.0.0.1:4010`,
  invite: `
Examples:
  goldleaf invite people.csv --dry-run
  goldleaf invite people.csv
  goldleaf invite --status people.csv.report.ndjson
  goldleaf invite people.csv --mark ada@example.com not-invited

API key, proxies, exit codes: goldleaf help server, goldleaf help exit-codes`,
  call: `
Examples:
  goldleaf call getCustomers --param search.name=Smith
  goldleaf call "GET /organization/items" --all-pages --output items.ndjson
More: goldleaf operations NAME, goldleaf help server, goldleaf help exit-codes`,
  operations: `
Examples:
  goldleaf operations customer export
  goldleaf operations getCustomers`,
  token: `
Examples:
  goldleaf token
  curl --oauth2-bearer "$(goldleaf token)" https://goldleaf.app/api/v1/brands

API key, proxies, exit codes: goldleaf help server, goldleaf help exit-codes`,
} as const;
