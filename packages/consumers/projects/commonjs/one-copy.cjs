// Prints whether `require` and `import` give one copy of the client, and whether one copy recognizes the errors of the other.
const required = require('@goldleaf/client');

function errorOf({ createGoldLeafClient }) {
  try {
    return createGoldLeafClient({});
  } catch (error) {
    return error;
  }
}

async function main() {
  const imported = await import('@goldleaf/client');
  const isOneCopy = required.createGoldLeafClient === imported.createGoldLeafClient;
  const isRecognized =
    imported.isGoldLeafError(errorOf(required)) && required.isGoldLeafError(errorOf(imported));
  console.log(JSON.stringify({ isOneCopy, isRecognized }));
}

main();
